import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { readableIn, type Sentence } from '../../../../src/client/listen/readable.ts';

function sentencesOf(html: string): Sentence[] {
  const [root] = load(`<main>${html}</main>`)('main').toArray();
  if (!root) throw new Error('no main');
  return readableIn(root);
}

const heard = (html: string): string[] => sentencesOf(html).map(({ words }) => words);

describe('what is read aloud', () => {
  it('is every heading, line and item, one after the other, in sentences', () => {
    expect(
      heard('<h1>Money</h1><p>You can ask. You must\n  get an <b>answer</b>.</p><ul><li>Rent</li><li>Food</li></ul>'),
    ).toEqual(['Money', 'You can ask.', 'You must get an answer.', 'Rent', 'Food']);
  });

  it('keeps words of a block apart from words beside it', () => {
    expect(heard('<div>Before<p>Inside</p>after</div><dl><dt>Care</dt><dd>Help.</dd></dl>')).toEqual([
      'Before',
      'Inside',
      'after',
      'Care',
      'Help.',
    ]);
  });

  it('leaves out marks of sources without joining or cutting the sentence around them', () => {
    expect(heard('<p>It was £3,000<span class="markers"> <a href="#s">[1]</a></span>, then more.</p>')).toEqual([
      'It was £3,000, then more.',
    ]);
  });

  it.each([
    ['navigation', '<nav><a href="/">Home</a></nav>'],
    ['a table, whose meaning a sentence says', '<table><tr><td>12</td></tr></table>'],
    ['a chart', '<svg><text>12</text></svg>'],
    ['what is closed', '<details><summary>Answers</summary><p>True</p></details>'],
    ['what is hidden', '<p hidden>Not yet</p>'],
    ['the download', '<div class="briefing__tools"><a href="/x.zip">Download</a></div>'],
    ['files for printing', '<section class="paper-editions"><h2>PDFs</h2></section>'],
    ['the way to the other version', '<p class="lone-link same-part"><a href="/x/">This part in Easy Read</a></p>'],
    ['names of sources', '<p class="sources-line">Source: a report</p>'],
    ['the list of sources', '<section aria-labelledby="sources-title"><h2>Sources</h2></section>'],
    ['buttons', '<button>Listen from here</button>'],
    ['marks without a word', '<p>…</p>'],
  ])('leaves out %s', (_, html) => {
    expect(heard(`<p>One.</p>${html}<p>Two.</p>`)).toEqual(['One.', 'Two.']);
  });

  it('reads what someone has opened', () => {
    expect(heard('<details open><summary>Answers</summary><p>True</p></details>')).toEqual(['Answers', 'True']);
  });

  it('goes row by row in Easy Read: lines of a row share its box, which has the picture', () => {
    const [first, second, other] = sentencesOf(
      '<div class="er-row"><img alt="a house"><div><p>You can rent.</p><p>Ask us.</p></div></div><p>Bye.</p>',
    );
    expect([first?.words, second?.words, other?.words]).toEqual(['You can rent.', 'Ask us.', 'Bye.']);
    expect(first?.box).toBe(second?.box);
    expect([first?.isRow, second?.isRow, other?.isRow]).toEqual([true, true, false]);
    expect(other?.box).not.toBe(first?.box);
  });

  it('knows where each sentence stands in the page, across elements and white space', () => {
    const [, second] = sentencesOf('<p>First. Then  the\n<b>second</b> one.</p>');
    expect(second?.words).toBe('Then the second one.');
    expect([second?.first.node.nodeValue, second?.first.offset]).toEqual(['First. Then  the\n', 7]);
    expect([second?.last.node.nodeValue, second?.last.offset]).toEqual([' one.', 4]);
  });
});
