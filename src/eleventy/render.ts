/** Owns the filters that templates format records with. Each one only names a function of src/render/. */
import { currentLibrary } from '../load/current-library.ts';
import { EVENT_KIND_WORDS, KNOT_WORDS, STRENGTH_WORDS } from '../model/kind-words.ts';
import { ANSWER_WORDS, STATE_WORDS } from '../model/status.ts';
import type { RecordState } from '../model/schemas/common.ts';
import type { Precision } from '../model/schemas/figure.ts';
import type { Answer } from '../model/schemas/recommendation.ts';
import { formatDate, formatMonth, machineDate } from '../render/dates.ts';
import type { Inline } from '../render/document.ts';
import { inlineHtml, type InlineHtmlOptions } from '../render/html.ts';
import { inlineText, resolveInline } from '../render/inline.ts';
import { formatFigure, formatFigureAsGiven, formatNumber, PRECISION_WORDS, unbroken } from '../render/numbers.ts';
import type { EleventyConfig } from './config-types.ts';

export function renderPlugin(config: EleventyConfig): void {
  config.addFilter('longDate', formatDate);
  config.addFilter('monthYear', formatMonth);
  config.addFilter('machineDate', machineDate);
  config.addFilter('figure', formatFigure);
  config.addFilter('figureAsGiven', formatFigureAsGiven);
  config.addFilter('number', formatNumber);
  config.addFilter('precisely', (precision: Precision) => PRECISION_WORDS[precision]);
  config.addFilter('unbroken', unbroken);
  // Inline nodes as HTML. Hard words that the page lists (`listed`) lead there.
  config.addFilter(
    'inlines',
    (
      nodes: readonly Inline[],
      { terms, listed = [] }: { terms: InlineHtmlOptions['terms']; listed?: readonly { id: string }[] },
    ) => inlineHtml(nodes, { terms, onPage: new Set(listed.map(({ id }) => id)) }),
  );
  // Words of a record as HTML: hard words link to the glossary, or to the list at the end of the same page.
  config.addFilter(
    'prose',
    (text: string, terms: 'page' | 'glossary' = 'glossary', listed: readonly { id: string }[] = []) =>
      inlineHtml(resolveInline(currentLibrary(), text).nodes, { terms, onPage: new Set(listed.map(({ id }) => id)) }),
  );
  config.addFilter('proseText', (text: string) => inlineText(resolveInline(currentLibrary(), text).nodes));
  config.addFilter('easyReadProse', (text: string) =>
    inlineHtml(resolveInline(currentLibrary(), text, undefined, { easyRead: true }).nodes, { terms: 'bold' }),
  );
  config.addFilter('answerWords', (answer: Answer) => ANSWER_WORDS[answer]);
  config.addFilter('stateWords', (state: RecordState) => STATE_WORDS[state]);
  config.addNunjucksGlobal('ANSWER_WORDS', ANSWER_WORDS);
  config.addNunjucksGlobal('STATE_WORDS', STATE_WORDS);
  config.addNunjucksGlobal('STRENGTH_WORDS', STRENGTH_WORDS);
  config.addNunjucksGlobal('EVENT_KIND_WORDS', EVENT_KIND_WORDS);
  config.addNunjucksGlobal('KNOT_WORDS', KNOT_WORDS);
}
