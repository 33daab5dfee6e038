/** What is true of the whole site. */
import type { z } from 'zod';
import type { siteSchema } from '../src/model/schemas/site.ts';

export default {
  name: 'Leaving Care Briefings',
  tagline: 'What governments promised young people leaving care, what they answered, and what came of it.',
  audience: 'For young people who have been in care, the people who support them, and charities.',
  appliesTo: 'England',
  // Fill in these three before the site is hosted. Until then pages say that there is none.
  address: null,
  publisher: 'The Leaving Care Briefings team',
  email: null,
  repository: null,
  released: '2026-11-25',
  version: '0.2.0',
  checkedTo: '2026-06',
  statusWordsVersion: '1',
} satisfies z.input<typeof siteSchema>;
