/** Owns the index of topics: which chapters, and which sections of them, are about each topic. */
import type { Briefing, Library } from '../model/library.ts';
import type { Block } from '../render/document.ts';
import { documentsOf } from '../render/documents.ts';

export interface TopicEntry {
  topic: string;
  chapters: readonly { briefing: Briefing; sections: readonly string[] }[];
}

/** The topics of the records that a block shows. */
function topicsOfBlock(library: Library, block: Block): string[] {
  const topicOf = (byId: Readonly<Record<string, { topic: string }>>, ids: readonly string[]): string[] =>
    ids.flatMap((id) => byId[id]?.topic ?? []);
  switch (block.type) {
    case 'thread':
      return topicOf(library.recommendations.byId, [block.recommendation]);
    case 'requests':
      return topicOf(library.recommendations.byId, block.requests);
    case 'promises':
      return topicOf(library.promises.byId, block.promises);
    case 'answers':
      return [block.topic];
    case 'series':
      return [...(library.series.byId[block.series]?.topics ?? [])];
    default:
      return [];
  }
}

/**
 * Every topic that a chapter is about, in the order of topics; its chapters in the order given. A section is about the
 * topics of the requests, promises and tables in it. The Easy Read section with the same id is about the same thing.
 */
export function topicIndex(library: Library, briefings: readonly Briefing[]): TopicEntry[] {
  const sectionsOf = new Map(
    briefings.map((briefing) => [
      briefing,
      documentsOf(library, briefing).plain.sections.map(({ id, blocks }) => ({
        id,
        topics: new Set(blocks.flatMap((block) => topicsOfBlock(library, block))),
      })),
    ]),
  );
  return library.topics.all
    .map(({ id, name }) => ({
      topic: name,
      chapters: briefings
        .map((briefing) => ({
          briefing,
          sections: (sectionsOf.get(briefing) ?? []).filter(({ topics }) => topics.has(id)).map((found) => found.id),
        }))
        .filter(({ briefing, sections }) => sections.length > 0 || briefing.topics.includes(id)),
    }))
    .filter(({ chapters }) => chapters.length > 0);
}
