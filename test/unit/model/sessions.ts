/** Owns the tiny site with activities that it does not have by itself: more events, more requests, other cards. */
import type { RawContent } from '../../../src/model/check-records.ts';
import { editBriefing, list } from './tiny.ts';

export const EVENT_DATES = ['2021-01-15', '2021-spring', '2022', '2023-04-01', '2023-04-02', '2024-05'] as const;
const EVENT_TITLES = ['A fence', 'A gate', 'A bench', 'A slide', 'A tree', 'A pond'];
export const EVENT_IDS = EVENT_TITLES.map((title) => title.toLowerCase().replace(' ', '-'));

/** Gives the briefing 6 events to put in order. */
export function useTimeline(content: RawContent): void {
  const [first] = list(content, 'timeline');
  EVENT_DATES.forEach((date, i) =>
    list(content, 'timeline').push({ ...structuredClone(first), id: EVENT_IDS[i], title: EVENT_TITLES[i], date }),
  );
  editBriefing(content, 'facts', ['session', 'activity'], {
    kind: 'timeline',
    how: 'Put the cards in order.',
    events: [...EVENT_IDS],
  });
}

export const REQUEST_IDS = ['more-sand', 'more-shade', 'more-water', 'more-light'];

/** Gives the briefing 4 requests, each with an answer and news, to put together. */
export function useMatching(content: RawContent): void {
  const [request] = list(content, 'recommendations');
  const [answer] = list(content, 'responses');
  REQUEST_IDS.forEach((id, i) => {
    const thing = id.replace('more-', '');
    list(content, 'recommendations').push({
      ...structuredClone(request),
      id,
      order: i + 3,
      title: `More ${thing}`,
      text: `The town should give more ${thing}.`,
      updates: [
        { date: '2024-01', state: 'published', text: `The town showed ${thing}.`, cites: [{ source: 'town-letter' }] },
        { date: '2023-10', state: 'published', text: 'The town met.', cites: [{ source: 'town-letter' }] },
      ],
    });
    list(content, 'responses').push({
      ...structuredClone(answer),
      id: `yes-to-${thing}`,
      to: [id],
      text: `The town said yes to ${thing}.`,
    });
  });
  editBriefing(content, 'facts', ['session', 'activity'], {
    kind: 'matching',
    how: 'Put the cards together.',
    requests: [...REQUEST_IDS],
  });
}
