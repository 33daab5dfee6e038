/**
 * Owns what readers can choose for all pages: each setting with the values that change something. Without a choice the
 * site looks as it is, and follows the device. The names are those of attributes on `<html>`: `size` is `data-size`.
 * Words for them stand in `words.ts`, so that the script that every page waits for stays small.
 * A size is "big" when it leaves no room for things side by side.
 */
export const CHOICES = {
  size: ['125', 'big-150', 'big-175', 'big-200'],
  lines: ['more', 'most'],
  letters: ['more', 'most'],
  width: ['short', 'shortest'],
  face: ['device', 'dyslexic'],
  colours: ['light', 'dark', 'cream', 'blue', 'contrast'],
  pictures: ['bigger', 'smaller', 'none'],
  motion: ['off'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Setting = keyof typeof CHOICES;

/** What a reader chose, by setting. */
export type Choices = { -readonly [S in Setting]?: (typeof CHOICES)[S][number] };

/** Every setting, in the order of the page. */
export const SETTINGS = /* @__PURE__ */ Object.keys(CHOICES) as Setting[];
