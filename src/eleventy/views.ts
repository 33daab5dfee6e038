/** Owns giving templates the views of pages. Each one only names a function of src/render/views.ts. */
import { currentLibrary } from '../load/current-library.ts';
import type { Briefing, JoinedRecommendation } from '../model/library.ts';
import type { Use } from '../model/check-records.ts';
import type { Citation } from '../model/schemas/common.ts';
import * as views from '../render/views.ts';
import type { EleventyConfig } from './config-types.ts';

export function viewsPlugin(config: EleventyConfig): void {
  config.addFilter('briefingView', (briefing: Briefing) => views.briefingView(currentLibrary(), briefing));
  config.addFilter('versionLinks', views.versionLinks);
  config.addFilter('answerCounts', (recommendations: readonly JoinedRecommendation[]) =>
    views.answerCounts(recommendations),
  );
  config.addFilter('missionFamilyName', views.missionFamilyName);
  config.addFilter('sourceUses', (id: string) => views.sourceUses(currentLibrary(), id));
  config.addFilter('citationViews', (cites: readonly Citation[]) => views.citationViews(currentLibrary(), cites));
  config.addFilter('usedInBriefings', (usedBy: readonly Use[]) => views.usedInBriefings(currentLibrary(), usedBy));
  config.addFilter('notesBySource', views.notesBySource);
  config.addFilter('newestFirst', views.newestFirst);
  config.addNunjucksGlobal('recommendationsByTopic', () => views.recommendationsByTopic(currentLibrary()));
  config.addNunjucksGlobal('missionFamilies', () => views.missionFamilies(currentLibrary()));
  config.addNunjucksGlobal('timelineByYear', () => views.timelineByYear(currentLibrary()));
  config.addNunjucksGlobal('figuresByTopic', () => views.figuresByTopic(currentLibrary()));
  config.addNunjucksGlobal('termsByLetter', () => views.termsByLetter(currentLibrary()));
  config.addNunjucksGlobal('siteIndex', () => views.siteIndex(currentLibrary()));
}
