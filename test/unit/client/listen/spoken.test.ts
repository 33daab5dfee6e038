import { expect, it } from 'vitest';
import { spoken } from '../../../../src/client/listen/spoken.ts';

it.each([
  ['You get £3,000.', 'You get 3,000 pounds.'],
  ['Numbers in: £ million.', 'Numbers in: million pounds.'],
  ['£1 a day', '1 pound a day'],
  ['It cost £2.6 billion in all.', 'It cost 2.6 billion pounds in all.'],
  ['£45.50 a week, £200 more', '45.50 pounds a week, 200 pounds more'],
  ['On 14 August 2019', 'On 14 August 2019'],
  ['Ages 16–18 and 21-25', 'Ages 16 to 18 and 21 to 25'],
  ['Call 0800 023 2033.', 'Call 0 8 0 0, 0 2 3, 2 0 3 3.'],
  ['Call 116 123 or 999', 'Call 1 1 6, 1 2 3 or 9 9 9'],
  ['10,999 people', '10,999 people'],
  ['Standing-up words and 2,019 people', 'Standing-up words and 2,019 people'],
  ['Food & rent', 'Food and rent'],
  ['18 July 2023 · Promise', '18 July 2023, Promise'],
  ['£3,000  and\n more', '3,000 pounds and more'],
])('%j is said as %j', (words, expected) => {
  expect(spoken(words)).toBe(expected);
});
