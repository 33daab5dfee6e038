/** Owns the contrast of text with what is behind it, from the colours as rendered (WCAG 2.2, success criterion 1.4.6). */
import { isShown, lookAnew, nameOf, shownTexts } from './elements.ts';

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
  lookAnew();
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

const hasContent = (content: string): boolean => !['none', 'normal', '""', '" "'].includes(content);

/** A text with its ink: words, generated words, a list marker, or what is typed into a field. */
interface Ink {
  element: Element;
  css: string;
  what: string;
}

function* inks(): Generator<Ink> {
  for (const { parentElement: element } of shownTexts(document.body))
    yield { element, css: getComputedStyle(element).color, what: '' };
  for (const element of document.body.querySelectorAll('*')) {
    if (!isShown(element)) continue;
    for (const part of ['::before', '::after']) {
      const { content, color } = getComputedStyle(element, part);
      if (hasContent(content)) yield { element, css: color, what: part };
    }
    const { display, listStyleType } = getComputedStyle(element);
    if (display === 'list-item' && listStyleType !== 'none')
      yield { element, css: getComputedStyle(element, '::marker').color, what: '::marker' };
    if (element.matches('input, textarea, select'))
      yield { element, css: getComputedStyle(element).color, what: ' value' };
  }
}

export interface TextContrast {
  /** Texts with less contrast than was asked for, or with a ground that has no one colour. */
  faults: string[];
  /** How many texts were measured. */
  measured: number;
  /** The lowest contrast found, to 1. */
  lowest: number;
  /** The inks and grounds of all texts in their order: equal where a page looks the same. */
  colours: string;
}

/** The contrast of every text with what is behind it. */
export function contrastOfTexts(least: number): TextContrast {
  forget();
  const faults = new Set<string>();
  let measured = 0;
  let lowest = Infinity;
  const colours: string[] = [];
  for (const { element, css, what } of inks()) {
    measured += 1;
    const { colour, picture } = behind(element);
    const ink = painted(css);
    const opacity = opacityOf(element);
    const contrast = ratio(over({ ...ink, alpha: ink.alpha * opacity }, colour), colour);
    colours.push(`${css} ${opacity} ${colour.red} ${colour.green} ${colour.blue}`);
    if (picture) faults.add(`${nameOf(element)}${what}: text over a picture or gradient of ${nameOf(picture)}`);
    else lowest = Math.min(lowest, contrast);
    if (!picture && contrast < least) faults.add(`${nameOf(element)}${what}: ${contrast.toFixed(2)} to 1`);
  }
  return { faults: [...faults], measured, lowest, colours: colours.join('\n') };
}

/**
 * One element of each look that texts have on this page: the same ink, ground, size, weight and kind. How well a text
 * can be read from its colours depends on nothing else.
 */
export function looksOfText(): { look: string; element: Element }[] {
  forget();
  const looks = new Map<string, Element>();
  for (const { parentElement: element } of shownTexts(document.body)) {
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const { red, green, blue } = behind(element).colour;
    const kind = `${element.localName}.${element.className}`;
    const look = [kind, color, fontSize, fontWeight, opacityOf(element), red, green, blue].join(' ');
    if (!looks.has(look)) looks.set(look, element);
  }
  return [...looks].map(([look, element]) => ({ look, element }));
}

/** Shown parts of drawings that cannot be told from what is behind them, such as shapes that forced colours emptied. */
export function lostShapes(): string[] {
  forget();
  const lost: string[] = [];
  for (const drawing of document.body.querySelectorAll('svg')) {
    if (!isShown(drawing)) continue;
    const { colour } = behind(drawing);
    const differs = (css: string): boolean => css !== 'none' && ratio(over(painted(css), colour), colour) >= 3;
    const parts = [...drawing.querySelectorAll('path, circle, rect, line, polyline, polygon, ellipse, text')];
    const seen = parts.filter((part) => {
      const { fill, stroke } = getComputedStyle(part);
      return differs(fill) || differs(stroke);
    });
    if (parts.length > 0 && seen.length === 0) lost.push(`${nameOf(drawing)}: a drawing that cannot be seen`);
  }
  return lost;
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
