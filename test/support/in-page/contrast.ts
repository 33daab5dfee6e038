/** Owns the contrast of text with what is behind it, from the colours as rendered (WCAG 2.2, success criterion 1.4.6). */
import { isShown, nameOf, shownTexts } from './elements.ts';

/** Red, green and blue from 0 to 255; alpha from 0 to 1. */
interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

const paper = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Colours already read back from the canvas, which is slow. System colours change with the scheme and are not kept. */
const known = new Map<string, Colour>();

/** A colour as the browser paints it, whatever form it is written in. */
function painted(css: string): Colour {
  const kept = known.get(css);
  if (kept) return kept;
  if (!paper) throw new Error('this browser cannot paint on a canvas');
  paper.clearRect(0, 0, 1, 1);
  paper.fillStyle = css;
  paper.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = paper.getImageData(0, 0, 1, 1).data;
  const colour = { red, green, blue, alpha: alpha / 255 };
  if (css.startsWith('rgb')) known.set(css, colour);
  return colour;
}

/** One colour laid over another, opaque one. */
const over = (top: Colour, below: Colour): Colour => {
  const mix = (a: number, b: number): number => a * top.alpha + b * (1 - top.alpha);
  return {
    red: mix(top.red, below.red),
    green: mix(top.green, below.green),
    blue: mix(top.blue, below.blue),
    alpha: 1,
  };
};

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance({ red, green, blue }: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, from 1 to 21. */
function ratio(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

interface Ground {
  colour: Colour;
  /** The nearest element with a picture or gradient behind its text. */
  picture: Element | undefined;
}

/** What was worked out in one pass over the page, whose elements share their ancestors. */
let grounds = new Map<Element, Ground>();
let opacities = new Map<Element, number>();
let canvas: Colour | undefined;

function forget(): void {
  grounds = new Map();
  opacities = new Map();
  canvas = undefined;
}

/** What is behind an element: its own background, over what is behind its parent unless it is opaque. */
function behind(element: Element): Ground {
  const kept = grounds.get(element);
  if (kept) return kept;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const layer = painted(backgroundColor);
  const below = (): Ground =>
    element.parentElement
      ? behind(element.parentElement)
      : { colour: (canvas ??= painted('Canvas')), picture: undefined };
  const under = layer.alpha === 1 ? undefined : below();
  const ground = {
    colour: under ? over(layer, under.colour) : layer,
    picture: backgroundImage !== 'none' ? element : under?.picture,
  };
  grounds.set(element, ground);
  return ground;
}

/** How much an element shows of itself, from 0 to 1: its opacity and that of everything that it is in. */
function opacityOf(element: Element): number {
  const kept = opacities.get(element);
  if (kept !== undefined) return kept;
  const own = Number(getComputedStyle(element).opacity);
  const opacity = element.parentElement ? own * opacityOf(element.parentElement) : own;
  opacities.set(element, opacity);
  return opacity;
}

/** Why the text of an element, in a colour, cannot be read well; undefined when it can. */
function fault(element: Element, css: string, least: number, what: string): string | undefined {
  const { colour, picture } = behind(element);
  if (picture) return `${nameOf(element)}${what}: text over a picture or gradient of ${nameOf(picture)}`;
  const ink = painted(css);
  const shown = ratio(over({ ...ink, alpha: ink.alpha * opacityOf(element) }, colour), colour);
  return shown < least ? `${nameOf(element)}${what}: ${shown.toFixed(2)} to 1` : undefined;
}

const hasContent = (content: string): boolean => !['none', 'normal', '""', '" "'].includes(content);

/** Texts whose contrast is less than `least` to 1: words, generated words, list markers, and what is typed into fields. */
export function faintTexts(least: number): string[] {
  forget();
  const faults = new Set<string>();
  const note = (found: string | undefined): void => {
    if (found) faults.add(found);
  };
  for (const { parentElement } of shownTexts(document.body))
    note(fault(parentElement, getComputedStyle(parentElement).color, least, ''));
  for (const element of document.body.querySelectorAll('*')) {
    if (!isShown(element)) continue;
    for (const part of ['::before', '::after']) {
      const { content, color } = getComputedStyle(element, part);
      if (hasContent(content)) note(fault(element, color, least, part));
    }
    const { display, listStyleType } = getComputedStyle(element);
    if (display === 'list-item' && listStyleType !== 'none')
      note(fault(element, getComputedStyle(element, '::marker').color, least, '::marker'));
    if (element.matches('input, textarea, select'))
      note(fault(element, getComputedStyle(element).color, least, ' value'));
  }
  return [...faults];
}

/** The contrast of two opaque colours in any form, such as those of tokens, from 1 to 21. */
export const contrastOf = (a: string, b: string): number => ratio(painted(a), painted(b));

/**
 * The contrast of the outline of an element with what it is drawn on, from 1 to 21; 1 when it has no outline.
 * An outline with an offset below zero is drawn on the element itself, any other one on what is around it.
 */
export function outlineContrast(element: Element): number {
  forget();
  const { outlineColor, outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 1;
  const under = parseFloat(outlineOffset) < 0 ? element : (element.parentElement ?? element);
  const { colour } = behind(under);
  return ratio(over(painted(outlineColor), colour), colour);
}
