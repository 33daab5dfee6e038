import { expect, test } from 'vitest';
import { editHtml, innerHtml, parseHtml, type Tag } from '../../../src/render/edit-html.ts';

const HTML = '<main><p id="a">One <b id="b">two</b> &amp; three</p>\n<p class="x">Four<br></p></main>';
const parsed = parseHtml(HTML, 'page.html');

function find(wanted: (tag: Tag) => boolean, among: readonly Tag[] = parsed.tops): Tag {
  const visit = (tags: readonly Tag[]): Tag | undefined => {
    for (const tag of tags) {
      const found = wanted(tag) ? tag : visit(tag.children);
      if (found) return found;
    }
    return undefined;
  };
  const found = visit(among);
  if (!found) throw new Error('no such tag');
  return found;
}

test('an element alone is given back as it was written, with its edits and nothing of the rest', () => {
  const paragraph = find(({ attributes }) => attributes['id'] === 'a');
  expect(editHtml(parsed, () => undefined, paragraph)).toBe('<p id="a">One <b id="b">two</b> &amp; three</p>');
  expect(editHtml(parsed, ({ name }) => (name === 'b' ? { remove: 'element' } : { drop: ['id'] }), paragraph)).toBe(
    '<p>One  &amp; three</p>',
  );
});

test('the whole page keeps every byte that no edit is about', () => {
  expect(editHtml(parsed, () => undefined)).toBe(HTML);
  expect(editHtml(parsed, ({ name }) => (name === 'b' ? { remove: 'tags' } : undefined))).toBe(
    HTML.replace('<b id="b">two</b>', 'two'),
  );
});

test('what is inside an element is the HTML between its tags', () => {
  expect(
    innerHtml(
      find(({ attributes }) => attributes['id'] === 'a'),
      parsed,
    ),
  ).toBe('One <b id="b">two</b> &amp; three');
  expect(
    innerHtml(
      find(({ name }) => name === 'br'),
      parsed,
    ),
  ).toBe('');
});
