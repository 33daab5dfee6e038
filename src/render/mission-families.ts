/** Owns the names of the three families of missions. */
import type { MissionFamily } from '../model/schemas/mission.ts';

export const FAMILY_NAMES: Readonly<Record<MissionFamily, { name: string; short: string }>> = {
  'outcomes-2016': { name: 'The five outcomes of 2016', short: '2016 outcome' },
  'review-2022': { name: 'The care review’s five missions of 2022', short: 'Review mission' },
  'government-2023': { name: 'The Government’s six missions of 2023', short: 'Government mission' },
};
