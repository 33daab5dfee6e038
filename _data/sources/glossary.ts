/** Owns the sources that only the hard words need, each cited by a document that we read. */
import type { z } from 'zod';
import type { sourceSchema } from '../../src/model/schemas/source.ts';

const OGL = 'Contains public sector information licensed under the Open Government Licence v3.0.';

export default [
  {
    id: 'children-act-1989',
    title: 'Children Act 1989',
    publisher: 'legislation.gov.uk',
    published: '1989',
    kind: 'law',
    licence: 'ogl-3',
    credit: OGL,
    seen: 'as-cited',
    citedBy: 'commons-library-2023',
    checked: '2026-06',
    places: ['section'],
    note: 'The sections are those that the House of Commons Library names. We have not read them, apart from those that have a record of their own.',
  },
  {
    id: 'working-together-2018',
    title: 'Working Together to Safeguard Children',
    publisher: 'HM Government',
    published: '2018-07',
    kind: 'government',
    licence: 'ogl-3',
    credit: OGL,
    seen: 'as-cited',
    citedBy: 'commons-library-2023',
    checked: '2026-06',
    places: ['page'],
    note: 'The guidance of July 2018. A new one came out in December 2023. We have not read either: the page numbers are those that the House of Commons Library gives.',
  },
] satisfies z.input<typeof sourceSchema>[];
