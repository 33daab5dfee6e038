/** Owns the contrast of two colours, for the tokens of the look. */

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance of "#rrggbb" or "#rgb", from 0 to 1. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  if (!/^#[0-9a-f]{6}$/i.test(full)) throw new Error(`"${hex}" is not a colour such as "#5b2160"`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of two colours (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 *
 * @returns from 1 to 21.
 * @throws {Error} when one of them is not written as "#rrggbb" or "#rgb".
 */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
