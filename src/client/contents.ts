/** Owns showing a reader where they are: the list "On this page" marks the part that is being read. */
import { READING_LINE } from './reading-line.ts';

const list = document.querySelector<HTMLElement>('.contents');
const links = [...(list?.querySelectorAll('a') ?? [])];
const begun = new Set<Element>();

function mark(): void {
  const here = links.filter(({ hash }) => {
    const part = document.getElementById(hash.slice(1));
    return part !== null && begun.has(part);
  });
  const current = here[here.length - 1];
  for (const link of links) {
    if (link === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  // In a low window the list scrolls by itself. Where it does not, this does nothing.
  const entry = current?.closest('li');
  if (list && entry) list.scrollTop = entry.offsetTop - list.clientHeight / 2;
}

// All that is above the reading line counts, so that a jump over several parts counts too.
const observer = new IntersectionObserver(
  (changes) => {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) begun.add(target);
      else begun.delete(target);
    }
    mark();
  },
  { rootMargin: `9999999px 0px -${Math.round(100 * (1 - READING_LINE))}% 0px` },
);
addEventListener('resize', mark);
for (const { hash } of links) {
  const part = document.getElementById(hash.slice(1));
  if (part) observer.observe(part);
}
