/** Owns which styles a finished page needs: those with a selector that its classes could match. */
import type { AtRule, Root, Rule } from 'postcss';
import parseSelectors, { type Pseudo, type Selector } from 'postcss-selector-parser';

/** What a page must have for a selector to match: every one of some classes, and one of each of some lists of choices. */
interface Wanted {
  classes: readonly string[];
  choices: readonly (readonly Wanted[])[];
}

/** Other functions, such as `:not()` and `:has()`, say nothing of what must be there. */
const CHOICES = new Set([':is', ':where', ':matches', ':-webkit-any', ':-moz-any']);

function wantedBy(selector: Selector): Wanted {
  const classes: string[] = [];
  const choices: Wanted[][] = [];
  for (const node of selector.nodes) {
    if (node.type === 'class') classes.push(node.value);
    if (node.type === 'pseudo' && CHOICES.has(node.value)) choices.push((node as Pseudo).nodes.map(wantedBy));
  }
  return { classes, choices };
}

const isMet = ({ classes, choices }: Wanted, has: ReadonlySet<string>): boolean =>
  classes.every((name) => has.has(name)) && choices.every((some) => some.some((each) => isMet(each, has)));

const isVague = ({ classes, choices }: Wanted): boolean =>
  classes.length === 0 && choices.every((some) => some.some(isVague));

const isKeyframe = ({ parent }: Rule): boolean =>
  parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');

/**
 * Whether a page needs a component's styles, from the classes on it.
 *
 * @param styles the styles of a component, parsed.
 * @param name what they are called in an error.
 * @throws {Error} for a selector without a class, which would style every page that happens to have the sheet.
 */
export function neededBy(styles: Root, name: string): (classes: ReadonlySet<string>) => boolean {
  const selectors: Wanted[] = [];
  styles.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    for (const selector of parseSelectors().astSync(rule.selector).nodes) {
      const wanted = wantedBy(selector);
      if (isVague(wanted)) {
        throw new Error(
          `${name}: the selector "${String(selector).trim()}" has no class, so it would style other components too. ` +
            'Name a class of the component, or move the rule to src/styles/, which every page has.',
        );
      }
      selectors.push(wanted);
    }
  });
  return (classes) => selectors.some((wanted) => isMet(wanted, classes));
}

/** The classes of all elements of a page, those inside templates too. */
export const classesOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/).filter(Boolean)));
