/** Owns the shape of reviewed exceptions to the editorial rules. */
import { z } from 'zod';
import { date, id, text } from './common.ts';

export const exceptionSchema = z.strictObject({
  id: id().describe('Its id.'),
  rule: z
    .string()
    .regex(/^[GELPW]-\d+$/, 'a rule number, such as "E-2"')
    .describe('The rule that is broken.'),
  where: text().describe(
    'Where: the start of a place as `npm run check` prints it, such as "src/content/briefings/a-safe-home/plain.md" or "_data/promises.ts".',
  ),
  words: text().describe('The words that break it.'),
  reason: text().describe('Why it is right to break it here.'),
  reviewer: text().describe('Who decided.'),
  date: date().describe('When.'),
});
export type Exception = z.infer<typeof exceptionSchema>;
