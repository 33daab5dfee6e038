import { describe, expect, it } from 'vitest';
import { hasBooks, MOST_IN_BOOK } from '../../../src/render/books.ts';

const libraryOf = (many: number) =>
  ({ briefings: { all: Array.from({ length: many }) } }) as unknown as Parameters<typeof hasBooks>[0];

describe('hasBooks', () => {
  it('binds what a reader can hold, and no book of thousands of pages', () => {
    expect([1, MOST_IN_BOOK, MOST_IN_BOOK + 1].map((many) => hasBooks(libraryOf(many)))).toEqual([true, true, false]);
  });
});
