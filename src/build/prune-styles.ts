/**
 * Owns leaving out of the styles inside pages what none of them has a use for. A page that has not one of the classes or
 * elements of a selector cannot match it, unless a script adds them: so every class or element that the text of a linked
 * script names stays.
 */
import postcss, { type AtRule } from 'postcss';
import parseSelectors, { type Pseudo, type Selector } from 'postcss-selector-parser';
import { classesOf } from './needed-styles.ts';

/** What some pages have together. */
export interface Found {
  readonly classes: Set<string>;
  readonly elements: Set<string>;
  /** The texts of their scripts. */
  readonly scripts: Set<string>;
}

export const nothingFound = (): Found => ({
  classes: new Set(),
  elements: new Set(['html', 'body']),
  scripts: new Set(),
});

/** Adds what a page has, inside its templates too. */
export function addFound(found: Found, html: string, scripts: Iterable<string>): void {
  for (const name of classesOf(html)) found.classes.add(name);
  for (const [, name = ''] of html.matchAll(/<([a-z][a-z0-9-]*)/g)) found.elements.add(name);
  for (const script of scripts) found.scripts.add(script);
}

const remembering = (ask: (name: string) => boolean): ((name: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (name) => {
    const answer = known.get(name) ?? ask(name);
    known.set(name, answer);
    return answer;
  };
};

/**
 * A style sheet without the rules that nothing can match.
 *
 * @param css a whole sheet.
 */
export function pruneStyles(css: string, { classes, elements, scripts }: Found): string {
  const texts = [...scripts];
  const hasClass = remembering((name) => classes.has(name) || texts.some((text) => text.includes(name)));
  const hasElement = remembering(
    // As scripts name them: "button", or "<button>" inside HTML.
    (name) => elements.has(name) || texts.some((text) => new RegExp(`["'\`<]${name}\\b`).test(text)),
  );
  const canMatch = (selector: Selector): boolean =>
    selector.nodes.every((node) => {
      if (node.type === 'class') return hasClass(node.value);
      if (node.type === 'tag') return hasElement(node.value);
      // Other functions, such as `:not()` and `:has()`, say nothing of what must be there.
      if (node.type === 'pseudo' && [':is', ':where'].includes(node.value))
        return (node as Pseudo).nodes.some(canMatch);
      return true;
    });

  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes')) return;
    const selectors = parseSelectors().astSync(rule.selector).nodes;
    const kept = selectors.filter(canMatch);
    if (kept.length === 0) rule.remove();
    else if (kept.length < selectors.length) rule.selector = kept.map((one) => String(one).trim()).join(',');
  });
  removeEmpty(sheet);
  return sheet.toString();
}

function removeEmpty(container: postcss.Container): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type !== 'atrule' || !node.nodes) continue;
    removeEmpty(node);
    if (node.nodes.length === 0) node.remove();
  }
}
