import { describe, expect, test } from 'vitest';
import { editorsReport } from '../../../src/editorial/report.ts';
import { findingsOfPage, liveSummary, withPanel } from '../../../src/eleventy/live-checks.ts';
import { edit, editBriefing, editPlain, tinyLibrary } from '../model/tiny.ts';

const report = editorsReport(
  await tinyLibrary((content) => {
    editPlain(content, 'The town will pay', 'The town will utilise');
    editBriefing(content, 'easyRead', ['sections', 1, 'rows', 1, 'lines', 0], 'You can’t play.');
    edit(content, 'topics', 'play', ['summary'], 'About £7.');
  }),
);

const rulesOn = (path: string) => findingsOfPage(report, path)?.map(({ rule }) => rule);

describe('checks while an author writes', () => {
  test('stand beside the version that they are about', () => {
    expect(rulesOn('.cache/dev/briefings/tiny/index.html')).toEqual(['L-4']);
    expect(rulesOn('.cache\\dev\\briefings\\tiny\\easy-read\\index.html')).toEqual(['E-16']);
  });

  test('stand on no other page', () => {
    expect(rulesOn('.cache/dev/briefings/index.html')).toBeUndefined();
    expect(rulesOn('.cache/dev/briefings/tiny/print/index.html')).toBeUndefined();
    expect(rulesOn('.cache/dev/topics/play/index.html')).toBeUndefined();
  });

  test('are a panel at the end of the page, as text', () => {
    const [finding] = findingsOfPage(report, '/briefings/tiny/index.html') ?? [];
    if (!finding) throw new Error('no finding');
    const page = withPanel('<body><p>Words</p></body>', [{ ...finding, words: '<b> $& £5' }]);
    expect(page).toMatch(/^<body><p>Words<\/p><aside aria-label="Checks"/);
    expect(page).toContain('Checks: 1 open');
    expect(page).toContain('&lt;b&gt; $&amp; £5');
    expect(withPanel('<body></body>', [])).toContain('<details><summary>Checks: 0 open</summary>');
  });

  test('are told in the terminal for the files that changed, and counted elsewhere', () => {
    expect(liveSummary(report, ['src/content/briefings/tiny/plain.md'])).toMatch(
      /^src\/content\/briefings\/tiny\/plain\.md:12 {2}L-4 fails {2}utilise\n {4}.+\nChecks: 1 open in what you changed, 2 elsewhere\. npm run check -- --words lists all\.$/,
    );
  });

  test('are counted before the author has saved anything', () => {
    expect(liveSummary(report, [])).toBe('Checks: 3 open. npm run check -- --words lists all.');
  });

  test('say when nothing is open', async () => {
    const clean = editorsReport(await tinyLibrary());
    expect(liveSummary(clean, ['src/content/briefings/tiny/plain.md'])).toBe(
      'Checks: 0 open in what you changed, 0 elsewhere.',
    );
    expect(liveSummary(clean, [])).toBe('Checks: 0 open.');
  });
});
