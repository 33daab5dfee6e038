import { describe, expect, it } from 'vitest';
import { fillMarks, hashMark, sizeMark } from '../../../src/eleventy/download-marks.ts';

const made = [
  { path: 'downloads/all.zip', bytes: 1_718_000, sha256: 'aa11' },
  { path: 'downloads/health.zip', bytes: 389_500, sha256: 'bb22' },
];
const downloads = new Map(made.map((download) => [download.path, download]));

describe('fillMarks', () => {
  it('puts what is known of each download in the place of its marks', () => {
    const page = `<p>${sizeMark('downloads/all.zip')}, ${hashMark('downloads/health.zip')}, ${sizeMark('downloads/health.zip')}</p>`;
    const filled = fillMarks(page, downloads, 'downloads/index.html');
    expect(filled).toBe('<p>1.8\u00A0MB, bb22, 390\u00A0KB</p>');
  });

  it('names the page, the download that was not made, and those that were', () => {
    expect(() => fillMarks(sizeMark('downloads/helth.zip'), downloads, '_site/downloads/index.html')).toThrow(
      '_site/downloads/index.html names the download "downloads/helth.zip", which was not made. ' +
        'Those made: downloads/all.zip, downloads/health.zip. Correct the path in the template.',
    );
  });
});
