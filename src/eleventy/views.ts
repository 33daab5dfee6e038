/** Owns giving templates the views of pages. Each one only names a function of src/render/views.ts. */
import { currentLibrary } from '../load/current-library.ts';
import { chartSvg } from '../charts/chart-svg.ts';
import { peopleSvg, type People } from '../charts/people.ts';
import { drawChart } from '../charts/draw-chart.ts';
import type { Briefing, JoinedMission, JoinedTopic } from '../model/library.ts';
import type { Use } from '../model/check-records.ts';
import type { Citation, CollectionName } from '../model/schemas/common.ts';
import type { Records } from '../model/schemas/index.ts';
import { citationFiles, pageCitations, type CitedVersion } from '../render/cite-page.ts';
import { dataCounts } from '../render/data-counts.ts';
import { choicePages, choiceValues, choosing, chosenRecords, type ChoicePage } from '../render/choices.ts';
import { thenAndNow } from '../model/then-and-now.ts';
import type { Choosable, ChoosableName } from '../model/facets.ts';
import { yearKnots } from '../charts/year-knots.ts';
import type { Knot } from '../model/kind-words.ts';
import { yearsLine } from '../render/years-line.ts';
import { feedPath } from '../open-data/addresses.ts';
import { dataFiles } from '../open-data/data-files.ts';
import { dataSetViews, followView, openData } from '../open-data/data-pages.ts';
import { briefingPath, recordPath } from '../render/paths.ts';
import { promisesByState, recordGroups, recordsByTopic } from '../render/record-groups.ts';
import { searchFields } from '../search/search-documents.ts';
import { breakWords, seriesView, whatNumbersCount } from '../render/series.ts';
import { feedbackLink, type PageInMessage } from '../render/feedback.ts';
import { madeBy } from '../render/made-by.ts';
import { ourCredit } from '../render/our-licence.ts';
import { socialTags, type SharedPage } from '../render/social.ts';
import { structuredData } from '../render/structured-data.ts';
import { sessionTitle, sessionView } from '../render/session.ts';
import { sessionPageView } from '../render/session-page.ts';
import { tallyOf } from '../render/tally.ts';
import { missionsByFamily, promisesByPeriod, topicHolds, topicParts } from '../render/topic-view.ts';
import { easyReadPaper, plainPaper } from '../render/build-paper.ts';
import { settingViews } from '../settings/words.ts';
import { printChoices } from '../render/print-choices.ts';
import { picturesInUse } from '../build/pictures.ts';
import { styleGuides } from '../render/style-guide.ts';
import { meaningsHere } from '../render/words-on-page.ts';
import * as views from '../render/views.ts';
import type { EleventyConfig } from './config-types.ts';

export function viewsPlugin(config: EleventyConfig): void {
  config.addFilter('briefingView', (briefing: Briefing) => views.briefingView(currentLibrary(), briefing));
  config.addFilter('paperDocument', (briefing: Briefing, version: 'plain' | 'easy-read') =>
    (version === 'plain' ? plainPaper : easyReadPaper)(currentLibrary(), briefing),
  );
  config.addFilter('printChoices', printChoices);
  config.addFilter('easyReadAbout', views.easyReadAbout);
  config.addFilter('sessionView', (briefing: Briefing) => sessionView(currentLibrary(), briefing));
  config.addFilter('sessionTitle', sessionTitle);
  config.addFilter('sessionPageView', (briefing: Briefing) => sessionPageView(currentLibrary(), briefing));
  config.addFilter('versionLinks', views.versionLinks);
  config.addFilter('versionPath', briefingPath);
  config.addFilter('tally', tallyOf);
  config.addFilter('missionFamilyName', (family: string) => views.missionFamilyName(currentLibrary(), family));
  config.addFilter('sourceUses', (id: string) => views.sourceUses(currentLibrary(), id));
  config.addFilter('citationViews', (cites: readonly Citation[]) => views.citationViews(currentLibrary(), cites));
  config.addFilter('meaningsHere', (html: string) => meaningsHere(currentLibrary(), html));
  config.addFilter('usedInBriefings', (usedBy: readonly Use[]) => views.usedInBriefings(currentLibrary(), usedBy));
  config.addFilter('pageCitations', (briefing: Briefing, version: CitedVersion) =>
    pageCitations(currentLibrary(), briefing, version),
  );
  config.addFilter('structuredData', (briefing: Briefing, version: CitedVersion) =>
    structuredData(currentLibrary(), briefing, version),
  );
  config.addNunjucksGlobal('socialTags', (page: SharedPage) => socialTags(currentLibrary(), page));
  config.addNunjucksGlobal('feedbackLink', (page: PageInMessage) => feedbackLink(currentLibrary().site, page) ?? null);
  config.addGlobalData('citationFiles', () => citationFiles(currentLibrary()));
  config.addGlobalData('dataFiles', () => dataFiles(currentLibrary()));
  config.addGlobalData('dataSetViews', () => dataSetViews(currentLibrary()));
  config.addNunjucksGlobal('openData', () => openData(currentLibrary()));
  config.addNunjucksGlobal('followView', () => followView(currentLibrary()));
  config.addNunjucksGlobal('topicFeed', (topic: { id: string }) => `/${feedPath(topic.id)}`);
  config.addFilter('notesBySource', views.notesBySource);
  config.addFilter('newestFirst', views.newestFirst);
  config.addFilter('changesNewestFirst', views.changesNewestFirst);
  config.addNunjucksGlobal('missionFamilies', () => views.missionFamilies(currentLibrary()));
  config.addGlobalData('timelineViews', () => views.timelineViews(currentLibrary()));
  config.addFilter('byLetter', views.termsByLetter);
  config.addNunjucksGlobal('briefingShelves', () => views.briefingShelves(currentLibrary()));
  config.addNunjucksGlobal('readingSettings', settingViews);
  config.addNunjucksGlobal('dataCounts', () => dataCounts(currentLibrary()));
  config.addFilter('topicHolds', topicHolds);
  config.addFilter('topicParts', (topic: JoinedTopic) => topicParts(currentLibrary(), topic));
  config.addFilter('byPeriod', promisesByPeriod);
  config.addFilter('missionsByFamily', (missions: readonly JoinedMission[]) =>
    missionsByFamily(currentLibrary(), missions),
  );
  config.addFilter('madeBy', (promise: Records['promises']) => madeBy(currentLibrary(), promise));
  config.addNunjucksGlobal('inDanger', () => currentLibrary().site.inDanger);
  config.addNunjucksGlobal('ourCredit', () => ourCredit(currentLibrary().site));
  config.addNunjucksGlobal('foldersBegin', () => currentLibrary().site.folders);
  config.addFilter('byState', promisesByState);
  config.addFilter('pathOf', <C extends CollectionName>(record: Records[C], collection: C) =>
    recordPath(collection, record),
  );
  config.addFilter('recordsOf', (ids: readonly string[], collection: 'promises' | 'recommendations') =>
    ids.flatMap((id): unknown => currentLibrary()[collection].byId[id] ?? []),
  );
  config.addFilter('seriesView', seriesView);
  config.addFilter('whatNumbersCount', whatNumbersCount);
  config.addFilter('breakWords', breakWords);
  config.addFilter('chart', (series: Records['series']) =>
    drawChart(series)
      .map((drawing) => chartSvg(drawing, 'screen'))
      .join(''),
  );
  config.addFilter('people', (people: People) => peopleSvg(people, 'screen'));
  // Pages are paginated over these groups: one page each.
  config.addGlobalData('searchFields', () => searchFields(currentLibrary()));
  config.addGlobalData('recordGroups', () => recordGroups(currentLibrary()));
  config.addGlobalData('choicePages', () => ({
    recommendations: choicePages(currentLibrary(), 'recommendations'),
    promises: choicePages(currentLibrary(), 'promises'),
    timeline: choicePages(currentLibrary(), 'timeline'),
  }));
  config.addFilter('chosenByTopic', (page: ChoicePage, collection: 'recommendations' | 'promises') =>
    recordsByTopic<{ topic: string }>(
      currentLibrary(),
      chosenRecords(currentLibrary(), collection, page),
      ({ topic }) => topic,
    ),
  );
  config.addFilter('chosenByYear', (page: ChoicePage) =>
    views.timelineParts(chosenRecords(currentLibrary(), 'timeline', page), currentLibrary().site.checkedTo),
  );
  config.addNunjucksGlobal('choosing', (collection: ChoosableName, current?: ChoicePage) =>
    choosing(currentLibrary(), collection, current),
  );
  config.addFilter('choiceValues', <C extends ChoosableName>(record: Choosable[C], collection: C) =>
    choiceValues(currentLibrary(), collection, record),
  );
  config.addFilter('yearsLine', yearsLine);
  config.addFilter('oneKnot', (knot: Knot) => yearKnots([knot]));
  config.addNunjucksGlobal('thenAndNow', () => thenAndNow(currentLibrary()));
  config.addNunjucksGlobal('picturesInUse', () => picturesInUse(currentLibrary()));
  // The page is paginated over it: no page while records are too few to show each part.
  config.addGlobalData('styleGuides', () => styleGuides(currentLibrary()));
  config.addNunjucksGlobal('siteIndex', () => views.siteIndex(currentLibrary()));
}
