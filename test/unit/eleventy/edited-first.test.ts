import { describe, expect, it } from 'vitest';
import { briefingOfFiles } from '../../../src/eleventy/edited-first.ts';

const at = 'src/content/briefings';

describe('what an author sees first', () => {
  it('is the briefing that all changed files belong to', () => {
    expect(briefingOfFiles([`${at}/money/plain.md`, `${at}/money/easy-read.ts`])).toBe('money');
  });

  it('is everything when two briefings, a record or a template changed', () => {
    expect(briefingOfFiles([`${at}/money/plain.md`, `${at}/health/plain.md`])).toBeUndefined();
    expect(briefingOfFiles([`${at}/money/plain.md`, '_data/topics.ts'])).toBeUndefined();
    expect(briefingOfFiles(['_includes/layouts/page.njk'])).toBeUndefined();
    expect(briefingOfFiles([])).toBeUndefined();
  });
});
