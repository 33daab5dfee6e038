/** Owns the rule that nothing unfinished is published (G-13): a list of what a new briefing still needs. */
import { isToWrite, TO_WRITE, whatToWrite } from '../../model/to-write.ts';
import { ANY_VERSION, type TextRule } from '../rule.ts';

export const toWriteRule: TextRule = {
  id: 'G-13',
  title: `Publish no words that are still marked “${TO_WRITE}”.`,
  severity: 'fail',
  applies: ANY_VERSION,
  check: ({ source }) =>
    isToWrite(source.raw)
      ? [
          {
            words: whatToWrite(source.raw),
            why: 'This is still to write.',
            suggestion: `Write it here, and take “${TO_WRITE}” away.`,
          },
        ]
      : [],
};
