import { expect, test } from 'vitest';
import { loadEvidence } from '../../../src/load/load-evidence.ts';
import { orOnRecord } from '../../support/close-figures.ts';

const onRecord = (await loadEvidence(process.cwd()))?.figures;
if (!onRecord) throw new Error('there is no evidence: npm run evidence writes it');
const { inAll, ...expected } = onRecord;

test('a run that counts nearly the same on the pages is as the site says, whatever else was measured on record', () => {
  const { inEveryRun } = onRecord;
  const { texts, targets, reviewed } = inEveryRun;
  const run = {
    ...onRecord,
    inAll: { ...inAll, texts: 1 },
    inEveryRun: {
      ...inEveryRun,
      targets: Math.floor(targets * 0.995),
      texts: Math.ceil(texts * 1.005),
      reviewed: reviewed + 20,
    },
  };
  expect(orOnRecord(run, onRecord)).toEqual(expected);
});

test.each([
  ['a page more', { pages: onRecord.pages + 1 }],
  ['a fault', { faults: 1 }],
  ['a PDF less', { pdfs: onRecord.pdfs - 1 }],
  [
    '2% more stops of the keyboard',
    { inEveryRun: { ...onRecord.inEveryRun, stops: Math.ceil(onRecord.inEveryRun.stops * 1.02) } },
  ],
  ['2% fewer texts', { inEveryRun: { ...onRecord.inEveryRun, texts: Math.floor(onRecord.inEveryRun.texts * 0.98) } }],
  ['a rule less', { inEveryRun: { ...onRecord.inEveryRun, axeRules: onRecord.inEveryRun.axeRules - 1 } }],
  ['many more reports that a person must look at', { inEveryRun: { ...onRecord.inEveryRun, reviewed: 1_000 } }],
])('a run with %s is not', (_, change) => {
  expect(orOnRecord({ ...onRecord, ...change }, onRecord)).not.toEqual(expected);
});
