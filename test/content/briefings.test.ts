import { describe, expect, test } from 'vitest';
import { parseInline } from '../../src/model/inline.ts';
import { documentsOf, easyReadText, plainText } from '../../src/render/documents.ts';
import { formatFigure } from '../../src/render/numbers.ts';
import { formatDate } from '../../src/render/dates.ts';
import type { Briefing } from '../../src/model/library.ts';
import { realLibrary } from './library.ts';

const library = await realLibrary();
const briefings = library.briefings.all;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Amounts of money, percentages, whole dates and ages: what must be the same in each version. */
const FACTS = [
  /£\d[\d,.]*(?: (?:million|billion))?/g,
  /\d[\d,.]*%/g,
  new RegExp(`\\b\\d{1,2} (?:${MONTHS}) \\d{4}\\b`, 'g'),
  /\bage of (\d{1,2})\b/g,
];

const factsIn = (text: string): string[] => {
  const plain = text.replaceAll('\u00A0', ' ');
  return [...new Set(FACTS.flatMap((pattern) => plain.match(pattern) ?? []).map((fact) => fact.replace(/[.,]+$/, '')))];
};

/** The facts of the records that the Easy Read words of a briefing name, as they are shown. */
function recordFacts({ easyRead }: Briefing): string[] {
  const lines = [...easyRead.opening, ...easyRead.sections.flatMap(({ rows }) => rows)].flatMap((row) => row.lines);
  return lines.flatMap((line) =>
    parseInline(line).flatMap((part) => {
      if (part.type === 'text') return [];
      const figure = part.reference.collection === 'figures' ? library.figures.byId[part.reference.id] : undefined;
      const event = part.reference.collection === 'timeline' ? library.timeline.byId[part.reference.id] : undefined;
      return [
        ...(figure ? [figure.unit === 'years-old' ? `age of ${formatFigure(figure)}` : formatFigure(figure)] : []),
        ...(event ? [formatDate(event.date)] : []),
      ];
    }),
  );
}

describe('the search for facts', () => {
  test('finds money, percentages, dates and ages', () => {
    expect(
      factsIn('It cost £3,000, then £24\u00A0million. On 1\u00A0April\u00A02023, 40% were under the age of\u00A025.'),
    ).toEqual(['£3,000', '£24 million', '40%', '1 April 2023', 'age of 25']);
  });
});

test('most briefings have facts to compare, in both versions', () => {
  const compared = briefings.filter((briefing) => {
    const { plain, easyRead } = documentsOf(library, briefing);
    return factsIn(plainText(library, plain)).length > 0 && factsIn(easyReadText(easyRead)).length > 0;
  });
  expect(compared.length).toBeGreaterThan(briefings.length / 2);
});

describe.each(briefings.map((briefing) => [briefing.id, briefing] as const))('%s', (_, briefing) => {
  const { plain, easyRead } = documentsOf(library, briefing);
  const plainFacts = factsIn(plainText(library, plain));
  const easyReadFacts = factsIn(easyReadText(easyRead));

  test('says no amount, date or age in Easy Read that plain English or a record does not say', () => {
    const known = [...plainFacts, ...recordFacts(briefing).map((fact) => fact.replaceAll('\u00A0', ' '))];
    expect(easyReadFacts.filter((fact) => !known.includes(fact))).toEqual([]);
  });

  test('has sections in Easy Read in the order of rule E-26', () => {
    const order = ['about', 'message', 'meaning', 'action'];
    const parts = briefing.easyRead.sections.map(({ part }) => order.indexOf(part));
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(new Set(parts).size).toBe(order.length);
  });

  test('gives equal ids to the sections of both versions that are about the same, and no id twice', () => {
    const ids = easyRead.sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => plain.sections.some((section) => section.id === id)).length).toBeGreaterThan(0);
  });

  test('is checked no further than the site', () => {
    expect(briefing.checkedTo <= library.site.checkedTo).toBe(true);
  });

  test('says who to turn to in both kinds: by phone, and checked', () => {
    const help = briefing.help.map((id) => library.help.byId[id]);
    expect(help.every((line) => line?.tel.startsWith('tel:'))).toBe(true);
    expect(help.some((line) => line?.checked)).toBe(true);
  });
});
