/** Owns the shape of `_data/words.ts`: what pages say about the subject of the site that no other record says. */
import { z } from 'zod';
import { id, text, webAddress } from './common.ts';

/** A row of Easy Read on a page that is no briefing. */
const row = z.strictObject({
  picture: id().describe('The picture, by its id in `_data/pictures.ts`.'),
  lines: z.array(text()).min(1).max(2).describe('One sentence, or two.'),
});

/** A page of which only what search engines show is about the subject. */
const described = z.strictObject({ description: text().describe('What search engines show of the page.') });
const described2 = described.extend({ lede: text().describe('The sentence under its heading.') });

export const wordsSchema = z.strictObject({
  home: described
    .extend({
      heading: text().describe('The heading of the first page: what the site is about, in a few words.'),
      lede: text().describe('The sentences under it.'),
      topics: text().describe('What the link to the topics says, with topics as examples.'),
    })
    .describe('The first page.'),
  easyRead: z.array(row).min(1).describe('What the site is about, at the top of the page of all Easy Read.'),
  easyReadBook: z
    .array(row)
    .min(1)
    .describe('Whom the book in Easy Read is for and what it is about, on its first page.'),
  shelves: z
    .strictObject({
      'your-life': z.strictObject({ name: text(), easyReadName: text() }),
      'plans-and-answers': z.strictObject({ name: text(), easyReadName: text() }),
    })
    .describe('The names of the two shelves of briefings: about the lives of readers, and about what was planned.'),
  briefings: described.describe('The list of briefings.'),
  getHelp: described.extend({ about: text().describe('What the page is, at its end.') }).describe('The help lines.'),
  recommendations: described
    .extend({
      chosen: text().describe('What the requests of a choice are called, such as "the requests about buses".'),
    })
    .describe('The requests.'),
  promises: described
    .extend({
      chosen: text().describe('What the promises of a choice are called, such as "the promises about buses".'),
    })
    .describe('The promises.'),
  timeline: described2
    .extend({
      ofYears: text().describe('What a page of some years lists; the years follow, such as "from 2016 to 2022".'),
      chosen: text().describe('What the events of a choice are called, such as "the events about buses".'),
    })
    .describe('The timeline.'),
  missions: described2
    .extend({
      about: text().describe('What the page is, at its end.'),
      ofTopic: text().describe('The heading above the aims on the page of a topic.'),
      counted: text().describe('What follows the number of aims on the page about the data.'),
      families: z
        .array(
          z.strictObject({
            id: id().describe('Its id, which missions name in `family`.'),
            name: text().describe('Its name, with the number of its aims and the year.'),
            short: text().describe('What one aim of it is called, such as "Review mission".'),
          }),
        )
        .describe('The lists of aims, oldest first.'),
    })
    .describe('The missions.'),
  reactions: described2
    .extend({
      heading: text().describe('Its heading.'),
      about: text().describe('What the page is, at its end.'),
    })
    .describe('What people said.'),
  consultations: described2.describe('The consultations.'),
  glossary: described
    .extend({ ofLetters: text().describe('What a page of some letters lists; "from A to C" follows.') })
    .describe('The hard words.'),
  aboutTheData: z
    .strictObject({
      from: text().describe('Where most of the records come from.'),
      notRead: z.array(text()).describe('What we rely on without having read it whole; one paragraph each.'),
      checks: z
        .array(text())
        .describe('How people checked what the site says, or that they have not; one sentence each.'),
    })
    .describe('The page about the data.'),
  statusWords: described
    .extend({ wordsWeChoose: z.array(text()).describe('Which words we use for people and things, and why.') })
    .describe('The page about how we write.'),
  accessibility: z
    .strictObject({
      unhappy: text().describe('Who gives advice to a reader who is not happy with our answer, and on which law.'),
      address: webAddress().describe('Their web site.'),
      site: text().describe('Its name, as the words of the link.'),
    })
    .describe('The accessibility statement.'),
  readingSettings: z
    .strictObject({
      before: text().describe('The words before the link of the sample.'),
      hardWord: text().describe('The words of the link.'),
      after: text().describe('The words after it.'),
      easyRead: z.array(text()).length(2).describe('Two sentences of Easy Read.'),
    })
    .describe('The sample of the page on which readers choose how the site looks.'),
  footer: z.array(text()).describe('Credits that the licences of sources ask for on every page.'),
  withoutThe: z.array(text()).describe('Those among who made promises whose names take no "the" in a sentence.'),
  openData: z
    .strictObject({
      missions: text(),
      recommendations: text(),
      timeline: text(),
      changed: text().describe('What the field `changed` of the timeline holds.'),
      reactions: text(),
      glossary: text(),
    })
    .describe('What those sets of open data hold whose descriptions name the subject.'),
});
export type Words = z.infer<typeof wordsSchema>;
