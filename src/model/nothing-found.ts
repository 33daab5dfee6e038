/** Owns the honest answer for records of which the pages that we checked show nothing more. */
import type { z } from 'zod';
import type { update } from './schemas/common.ts';

/** "We found no news", for the update list of a promise or a request, up to the date given: `nothingFound('2026-06')`. */
export const nothingFound = (checkedTo: string): z.input<typeof update> => ({
  date: checkedTo,
  state: 'nothing-found',
  text: 'We found nothing published about this in the pages that we checked, up to [[checked:month]].',
});
