/**
 * Owns taking out of a style sheet what only some need: what is for paper, and what obeys a choice of the reader.
 * Authors keep such rules beside the others of their component; here they part.
 */
import postcss, { type AtRule, type ChildNode, type Container, type Root, type Rule } from 'postcss';
import parseSelectors, { type Pseudo, type Selector } from 'postcss-selector-parser';
import { SETTINGS } from '../settings/choices.ts';

const isPrint = ({ name, params }: AtRule): boolean => name === 'page' || (name === 'media' && params === 'print');

function takePrint(from: Container, into: Container): void {
  for (const node of [...(from.nodes ?? [])] as ChildNode[]) {
    if (node.type !== 'atrule') continue;
    if (isPrint(node)) {
      node.remove();
      into.append(node.name === 'page' ? node : (node.nodes ?? []));
    } else if (node.name === 'layer' && node.nodes) {
      const layer = node.clone({ nodes: [] });
      takePrint(node, layer);
      if (layer.nodes?.length) into.append(layer);
      if (node.nodes.length === 0) node.remove();
    }
  }
}

/** A sheet in two: for screens, and for paper, in the same layers. */
export function partPrint(css: string): { screen: string; print: string } {
  const screen = postcss.parse(css);
  const print = postcss.root();
  takePrint(screen, print);
  return { screen: screen.toString(), print: print.toString() };
}

const CHOICE_ATTRIBUTES: ReadonlySet<string> = new Set(SETTINGS.map((setting) => `data-${setting}`));

/** Whether a selector matches only where something was chosen. What stands in `:not()` needs nothing. */
const needsChoice = (selector: Selector): boolean =>
  selector.nodes.some(
    (node) =>
      (node.type === 'attribute' && CHOICE_ATTRIBUTES.has(node.attribute)) ||
      (node.type === 'pseudo' &&
        [':is', ':where'].includes(node.value) &&
        (node as Pseudo).nodes.length > 0 &&
        (node as Pseudo).nodes.every(needsChoice)),
  );

function takeFromRule(rule: Rule, into: Container): void {
  const selectors = parseSelectors().astSync(rule.selector).nodes;
  const taken = selectors.filter(needsChoice);
  if (taken.length === 0) return;
  const selectorOf = (some: readonly Selector[]): string => some.map((one) => String(one).trim()).join(',');
  into.append(rule.clone({ selector: selectorOf(taken) }));
  const left = selectors.filter((one) => !taken.includes(one));
  if (left.length === 0) rule.remove();
  else rule.selector = selectorOf(left);
}

function takeChoices(from: Container, into: Container): void {
  for (const node of [...(from.nodes ?? [])] as ChildNode[]) {
    if (node.type === 'rule') takeFromRule(node, into);
    else if (node.type === 'atrule' && node.nodes && !/keyframes$|^font-face$/.test(node.name)) {
      const same = node.clone({ nodes: [] });
      takeChoices(node, same);
      if (same.nodes?.length) into.append(same);
      if (node.nodes.length === 0) node.remove();
    }
  }
}

const familyOf = (face: AtRule): string => {
  let family = '';
  face.walkDecls('font-family', ({ value }) => {
    family = value.replace(/^["']|["']$/g, '');
  });
  return family;
};

/** Typefaces that only a choice asks for go with it. */
function takeFaces(rest: Root, choices: Root): void {
  const used = new Set<string>();
  rest.walkDecls(({ parent, value }) => {
    if ((parent as AtRule | undefined)?.name !== 'font-face') used.add(value);
  });
  const isUsed = (family: string): boolean => [...used].some((value) => value.includes(family));
  const faces: AtRule[] = [];
  rest.walkAtRules('font-face', (face) => {
    if (!isUsed(familyOf(face))) faces.push(face);
  });
  choices.prepend(faces.map((face) => face.remove()));
}

/** A sheet in two: for everybody, and what obeys a choice of the reader (src/settings/choices.ts), paper included. */
export function partChoices(css: string): { rest: string; choices: string } {
  const rest = postcss.parse(css);
  const choices = postcss.root();
  takeChoices(rest, choices);
  takeFaces(rest, choices);
  return { rest: rest.toString(), choices: choices.toString() };
}
