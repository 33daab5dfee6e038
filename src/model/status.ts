/** Owns the words for status: what the Government said, and what the public record shows. The status page prints them. */
import type { RecordState } from './schemas/common.ts';
import type { Answer } from './schemas/recommendation.ts';

/**
 * How a status is drawn, always beside its words: tone of colour, and a shape that reads without colour.
 * The shapes are never circles: circles are the knots of the thread, which say who speaks and not what was said.
 */
export interface StatusWords {
  words: string;
  easyRead: string;
  /** When we choose these words. */
  rule: string;
  tone: 'yes' | 'part' | 'no' | 'unknown';
  shape: 'tick' | 'half' | 'wait' | 'cross' | 'question';
}

export const ANSWER_WORDS: Readonly<Record<Answer, StatusWords>> = {
  accepted: {
    words: 'Yes',
    easyRead: 'The Government said yes.',
    rule: 'The Government agreed to do what was asked.',
    tone: 'yes',
    shape: 'tick',
  },
  'accepted-in-part': {
    words: 'Yes, in part',
    easyRead: 'The Government said yes to some of it.',
    rule: 'The Government agreed to some of it, or offered something smaller or different in its place.',
    tone: 'part',
    shape: 'half',
  },
  exploring: {
    words: 'Will look at it',
    easyRead: 'The Government said it would think about it.',
    rule: 'The Government only said that it would look into it, test interest or ask for views.',
    tone: 'part',
    shape: 'wait',
  },
  rejected: {
    words: 'No',
    easyRead: 'The Government said no.',
    rule: 'The Government said that it would not do it.',
    tone: 'no',
    shape: 'cross',
  },
  'no-direct-answer': {
    words: 'No direct answer',
    easyRead: 'We found no answer.',
    rule: 'The documents that we read give no answer to this request.',
    tone: 'unknown',
    shape: 'question',
  },
};

export const STATE_WORDS: Readonly<Record<RecordState, StatusWords>> = {
  'law-in-force': {
    words: 'Law, in force',
    easyRead: 'This is the law now.',
    rule: 'A law or regulation about it has started to apply. Only what the law covers is meant, which may be less than was asked.',
    tone: 'yes',
    shape: 'tick',
  },
  'law-not-in-force': {
    words: 'Law passed, not in force yet',
    easyRead: 'There is a new law. It has not started yet.',
    rule: 'Parliament has passed a law about it, and on the date shown that part of the law had not started to apply.',
    tone: 'part',
    shape: 'wait',
  },
  'money-paid': {
    words: 'Money paid or raised',
    easyRead: 'There is money for this.',
    rule: 'Money for it was paid, or the amount was raised from the date shown.',
    tone: 'yes',
    shape: 'tick',
  },
  published: {
    words: 'Announced or published',
    easyRead: 'The Government wrote about this.',
    rule: 'A document that was asked for or promised was published, or a plan was announced. This is not yet a change that you can use.',
    tone: 'part',
    shape: 'half',
  },
  changed: {
    words: 'Something changed',
    easyRead: 'Something has changed.',
    rule: 'Practice, guidance or the plan itself has changed. The words beside it say how.',
    tone: 'part',
    shape: 'half',
  },
  dropped: {
    words: 'Said no, or not now',
    easyRead: 'The Government said it would not do this.',
    rule: 'The Government has said that it will not do it, or not now.',
    tone: 'no',
    shape: 'cross',
  },
  'nothing-found': {
    words: 'We found no news',
    easyRead: 'We do not know what happened.',
    rule: 'We found nothing published about it in the pages that we checked, up to the date shown. It may still have happened.',
    tone: 'unknown',
    shape: 'question',
  },
};
