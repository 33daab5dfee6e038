/** What is true of the whole site. */
import type { z } from 'zod';
import type { siteSchema } from '../src/model/schemas/site.ts';

export default {
  name: 'Leaving Care Briefings',
  shortName: 'Leaving Care',
  id: 'leaving-care-briefings',
  folders: 'leaving-care',
  tagline: 'What governments promised young people leaving care, what they answered, and what came of it.',
  audience: 'For young people who have been in care, the people who support them, and charities.',
  appliesTo: 'England',
  inDanger: 'If you are in danger now, call 999.',
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
