/** Owns the licences under which we may use our sources and pictures, with the credit lines that they ask for. */
import type { z } from 'zod';
import type { licenceSchema } from '../src/model/schemas/source.ts';

export default [
  {
    id: 'ogl-3',
    name: 'Open Government Licence v3.0',
    address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    creditLine: 'Contains public sector information licensed under the Open Government Licence v3.0.',
    allows:
      'You may copy, share and change the information, for free or for money, when you name where it came from. You may not make it look official.',
  },
  {
    id: 'opl-3',
    name: 'Open Parliament Licence v3.0',
    address: 'https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/',
    creditLine: 'Contains Parliamentary information licensed under the Open Parliament Licence v3.0.',
    allows:
      'You may copy, share and change the information, for free or for money, when you print the credit line. You may not make it look as if Parliament agrees with you.',
  },
  {
    id: 'copyright',
    name: 'Copyright: no open licence',
    allows: 'We may link to it and say in our own words what it says. We may not copy it.',
  },
  {
    id: 'cc-by-sa-4',
    name: 'Creative Commons Attribution-ShareAlike 4.0 International',
    address: 'https://creativecommons.org/licenses/by-sa/4.0/',
    creditLine: 'All emojis designed by OpenMoji – the open-source emoji and icon project. License: CC BY-SA 4.0',
    allows:
      'You may copy, share and change the pictures when you name who made them. Changed pictures must carry the same licence.',
  },
] satisfies z.input<typeof licenceSchema>[];
