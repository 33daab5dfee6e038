import { expect, test } from 'vitest';
import { refuseOlderThanBriefings } from '../../../src/release/facts.ts';
import { tinyLibrary } from '../model/tiny.ts';

test('a release is refused that is dated before a briefing in it, by name', async () => {
  const library = await tinyLibrary();
  const [briefing] = library.briefings.all;
  if (!briefing) throw new Error('no briefing');
  const released = (day: string) => ({ ...library, site: { ...library.site, released: day } });
  expect(() => refuseOlderThanBriefings(released(briefing.published))).not.toThrow();
  expect(() => refuseOlderThanBriefings(released('2001-01-01'))).toThrow(
    `the briefing "${briefing.id}", published on ${briefing.published}`,
  );
  expect(() => refuseOlderThanBriefings(released('2001-01-01'))).toThrow(
    'Try: set "released" in _data/site.ts to the day of this release',
  );
});
