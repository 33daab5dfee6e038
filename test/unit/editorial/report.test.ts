import { describe, expect, test } from 'vitest';
import {
  formatAnnotations,
  problemAnnotations,
  reportAnnotations,
  reportJson,
} from '../../../src/editorial/report-machine.ts';
import { editorsReport, findingsOf, notReviewed, onlyBriefings } from '../../../src/editorial/report.ts';
import { reportText } from '../../../src/editorial/report-text.ts';
import { edit, editBriefing, editPlain, tinyLibrary } from '../model/tiny.ts';

const brokenReport = async () =>
  editorsReport(
    await tinyLibrary((content) => {
      editPlain(content, 'The town will pay', 'The town will utilise');
      editBriefing(content, 'easyRead', ['sections', 1, 'rows', 1, 'lines', 0], 'You can’t play.');
      editBriefing(content, 'facts', ['summary'], 'It costs £5.');
      edit(content, 'topics', 'play', ['summary'], 'About £7.');
    }),
  );

describe('the report', () => {
  test('puts each finding under its briefing and version, or elsewhere', async () => {
    const { briefings, elsewhere } = await brokenReport();
    const [tiny] = briefings;
    expect(tiny?.findings.map(({ rule, words }) => [rule, words])).toEqual([['G-3', '£5']]);
    expect(tiny?.versions.map(({ version, findings }) => [version, findings.map(({ rule }) => rule)])).toEqual([
      ['plain', ['L-4']],
      ['easy-read', ['E-16']],
    ]);
    expect(elsewhere.map(({ rule, file }) => [rule, file])).toEqual([['G-3', '_data/topics.ts']]);
  });

  test('loses no finding', async () => {
    expect(findingsOf(await brokenReport())).toHaveLength(4);
  });

  test('measures each version, and counts what Easy Read leaves out without a reason', async () => {
    const [tiny] = editorsReport(await tinyLibrary()).briefings;
    expect(tiny?.versions.map(({ measures }) => measures.hardWords)).toEqual([
      ['town-council', 'accessible-swing'],
      ['accessible-swing'],
    ]);
    expect(tiny?.leftOutWithoutReason).toBe(4);
  });

  test('of one briefing leaves the others out', async () => {
    const report = await brokenReport();
    expect(findingsOf(onlyBriefings(report, ['tiny']))).toHaveLength(3);
    expect(findingsOf(onlyBriefings(report, []))).toEqual([]);
  });
});

describe('what no one has reviewed', () => {
  const facts = { reviews: [], changes: [{ date: '2025-03-04', text: 'First.' }], readerTest: null };
  const review = { version: 'easy-read', of: 'words', by: 'Ann', on: '2025-03-05' } as const;

  test('is all of it, when there is no review', () => {
    expect(notReviewed(facts, 'plain')).toEqual(['each statement against its source', 'how it reads']);
    expect(notReviewed(facts, 'easy-read')).toEqual([
      'each statement against its source',
      'how it reads',
      'it with people with learning disabilities',
    ]);
  });

  test('is not what somebody reviewed, in that version only', () => {
    expect(notReviewed({ ...facts, reviews: [review] }, 'easy-read')).not.toContain('how it reads');
    expect(notReviewed({ ...facts, reviews: [review] }, 'plain')).toContain('how it reads');
  });

  test('is what changed after its newest review', () => {
    const reviews = [
      { ...review, on: '2025-03-03' },
      { ...review, on: '2025-02' },
    ];
    expect(notReviewed({ ...facts, reviews }, 'easy-read')).toContain(
      'how it reads since it changed on 2025-03-04 (Ann did on 2025-03-03)',
    );
    expect(notReviewed({ ...facts, reviews: [...reviews, review] }, 'easy-read')).not.toContain('how it reads');
  });

  test('is nothing when all was reviewed and tested', () => {
    const readerTest = { on: '2025-03-05', people: 5, group: 'A group', changed: 'Two lines.' };
    const reviews = [review, { ...review, of: 'facts' } as const];
    expect(notReviewed({ ...facts, reviews, readerTest }, 'easy-read')).toEqual([]);
  });
});

describe('as text', () => {
  test('says for each version its measures, what no one has reviewed, and each finding with place, rule, words, why, and what to try', async () => {
    const text = reportText(await brokenReport());
    expect(text).toMatch(
      /^What the town said about swings \(tiny\)\n {2}Problem: src\/content\/briefings\/tiny\/briefing\.ts record `tiny`, field `summary` {2}G-3 fails {2}£5\n/,
    );
    expect(text).toMatch(
      /\n {2}Plain English\n {4}\d+ words, \d+ sentences of [\d.]+ words on average, the longest \d+; 2 hard words\n/,
    );
    expect(text).toMatch(
      /Reading grade, only a hint: Flesch-Kincaid -?[\d.]+, Automated -?[\d.]+, Coleman-Liau -?[\d.]+, SMOG [\d.]+, Gunning fog [\d.]+\n/,
    );
    expect(text).toContain('    No one has reviewed: each statement against its source; how it reads\n');
    expect(text).toMatch(
      /\n {4}Problem: src\/content\/briefings\/tiny\/plain\.md:12 {2}L-4 fails {2}utilise\n {8}“utilise” .+\. .+\n/,
    );
    expect(text).toContain('Easy Read leaves out 4 parts with no reason given: npm run parity -- tiny');
    expect(text).toMatch(/\nRecords, and words for all pages\n {2}Problem: _data\/topics\.ts record `play`/);
    expect(text).toMatch(
      /\nExcused\n {2}_data\/promises\.ts {2}L-4 .+\n {6}A lorry does deliver them\. The Tiny Team, 2025-02-01\.$/,
    );
  });

  test('calls a stale exception a problem', async () => {
    const library = await tinyLibrary((content) =>
      edit(content, 'exceptions', 'swings-come-by-lorry', ['words'], 'flies'),
    );
    expect(reportText(editorsReport(library))).toMatch(
      /Exceptions\n {2}Problem: _data\/exceptions\.ts record `swings-come-by-lorry` {2}L-4 fails {2}flies\n {6}This exception is stale: nothing in _data\/promises\.ts record `new-swings` needs it any more\. Remove it/,
    );
  });
});

describe('for machines', () => {
  test('JSON counts, and has each finding with its place', async () => {
    const report = JSON.parse(reportJson(await brokenReport())) as {
      counts: unknown;
      briefings: { versions: { findings: object[] }[] }[];
    };
    expect(report.counts).toEqual({ problems: 4, toDecide: 0, excused: 1, staleExceptions: 0 });
    expect(report.briefings[0]?.versions[0]?.findings).toEqual([
      {
        rule: 'L-4',
        severity: 'fail',
        file: 'src/content/briefings/tiny/plain.md',
        line: 12,
        words: 'utilise',
        why: expect.stringContaining('utilise') as string,
        suggestion: expect.any(String) as string,
      },
    ]);
  });

  const odd = {
    severity: 'error',
    file: 'a,b:c;d]e.md',
    line: 3,
    rule: 'L-4',
    message: '100% “x”\nnext',
  } as const;

  test('GitHub gets workflow commands, escaped', () => {
    expect(formatAnnotations([odd], 'github')).toBe(
      '::error file=a%2Cb%3Ac;d]e.md,line=3,title=Rule L-4::100%25 “x”%0Anext',
    );
  });

  test('Azure gets logging commands, escaped', () => {
    expect(formatAnnotations([{ ...odd, severity: 'warning' }], 'azure')).toBe(
      '##vso[task.logissue type=warning;sourcepath=a,b:c%3Bd%5De.md;linenumber=3;code=L-4]100%AZP25 “x”%0Anext',
    );
  });

  test('a file without a line has none', () => {
    const { line: _line, ...noLine } = odd;
    expect(formatAnnotations([{ ...noLine, file: 'a.md' }], 'github')).toMatch(/^::error file=a\.md,title=/);
  });

  test('GitLab gets a Code Quality report, with a fingerprint for each that stays when lines move', () => {
    const issues = (line: number) =>
      JSON.parse(formatAnnotations([{ ...odd, line }, odd], 'gitlab')) as { fingerprint: string; location: unknown }[];
    expect(issues(3)[0]).toMatchObject({
      check_name: 'L-4',
      severity: 'major',
      location: { path: odd.file, lines: { begin: 3 } },
    });
    expect(issues(9)[0]?.fingerprint).toBe(issues(3)[0]?.fingerprint);
    expect(issues(3)[1]?.fingerprint).not.toBe(issues(3)[0]?.fingerprint);
  });

  test('annotations name why, the words and what to try', async () => {
    const [first] = reportAnnotations(await brokenReport());
    expect(first).toMatchObject({ severity: 'error', file: 'src/content/briefings/tiny/briefing.ts', rule: 'G-3' });
    expect(first?.message).toMatch(/“£5” is typed by hand.+ Refer to its record/);
  });

  test('problems that stop the reading are annotations too', () => {
    const [only] = problemAnnotations([
      { file: 'a.ts', line: 2, record: 'r', field: 'f', found: 'nothing', expected: 'words', try: 'write' },
    ]);
    expect(only).toEqual({
      severity: 'error',
      file: 'a.ts',
      line: 2,
      rule: 'content',
      message: 'Record r. Field f. Found: nothing. Expected: words. Try: write',
    });
  });
});
