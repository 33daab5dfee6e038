/** Owns the words that say who made a promise, and when. */
import type { Library } from '../model/library.ts';
import type { PromiseRecord } from '../model/schemas/promise.ts';
import { parseDate } from '../model/dates.ts';
import { formatDate } from './dates.ts';

/** Such as "made by the Department for Transport on 5 March 2024", or "made by Ofsted in 2023". */
export function madeBy({ words }: Pick<Library, 'words'>, { by, made }: Pick<PromiseRecord, 'by' | 'made'>): string {
  const who = words.withoutThe.includes(by) ? by : `the ${by}`;
  return `made by ${who} ${parseDate(made)?.precision === 'day' ? 'on' : 'in'} ${formatDate(made)}`;
}
