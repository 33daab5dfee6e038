/**
 * Owns keeping a reader's place when they change the version of a briefing: the links to the other versions lead to the
 * section that is being read. Without it they lead to the top, and the links beside the sections keep the place.
 */
import { READING_LINE } from './reading-line.ts';

/** The anchor of the section on the reading line, or of the nearest one before it that the other version has too. */
function placeNow(): string {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.same-part a')];
  const begun = links.filter((link) => {
    const top = link.closest('section')?.getBoundingClientRect().top ?? Infinity;
    return top <= window.innerHeight * READING_LINE;
  });
  return begun[begun.length - 1]?.hash ?? '';
}

document.querySelector('.version-switch')?.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link) link.hash = placeNow();
});
