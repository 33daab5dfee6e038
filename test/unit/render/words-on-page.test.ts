import { expect, it } from 'vitest';
import type { Library } from '../../../src/model/library.ts';
import { meaningsHere } from '../../../src/render/words-on-page.ts';

const term = (id: string, name: string): { id: string; term: string } => ({ id, term: name });
const library = {
  glossary: { byId: { 'foster-carer': term('foster-carer', 'foster carer'), adviser: term('adviser', 'Adviser') } },
} as unknown as Library;
const link = (href: string, words: string): string => `<a class="hard-word" href="${href}">${words}</a>`;

it('leads every use of a hard word to the list of the page, which names each once, from A to Z', () => {
  const { html, terms } = meaningsHere(
    library,
    `<p>${link('/glossary/d-to-h/#foster-carer', 'foster carers')} ${link('/glossary/a-to-c/#adviser', 'advisers')}</p>` +
      `<p>${link('/glossary/d-to-h/#foster-carer', 'A foster carer')}</p>`,
  );
  expect(html).toBe(
    `<p>${link('#word-foster-carer', 'foster carers')} ${link('#word-adviser', 'advisers')}</p>` +
      `<p>${link('#word-foster-carer', 'A foster carer')}</p>`,
  );
  expect(terms.map(({ term }) => term)).toEqual(['Adviser', 'foster carer']);
});

it('leaves other links to the glossary alone, and a page without hard words as it is', () => {
  const html = '<p><a href="/glossary/d-to-h/#foster-carer">All about foster carers</a></p>';
  expect(meaningsHere(library, html)).toEqual({ html, terms: [] });
});

it('says which word the glossary lacks', () => {
  expect(() => meaningsHere(library, link('/glossary/a-to-c/#nobody', 'nobody'))).toThrow(
    'a page links to the hard word "nobody", which the glossary lacks',
  );
});
