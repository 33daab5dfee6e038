import { expect, test } from 'vitest';
import { socialTags } from '../../../src/render/social.ts';
import { sharePictures } from '../../../src/share-pictures/plan.ts';
import { tinyLibrary } from '../model/tiny.ts';

const library = await tinyLibrary();
const [briefing] = library.briefings.all;
if (!briefing) throw new Error('no briefing');
const words = { title: 'Swings', description: 'About swings.' };

const tagsOf = (...page: Parameters<typeof socialTags>): Record<string, string> =>
  Object.fromEntries(socialTags(...page).map(({ property, content }) => [property, content]));

test('a link to a briefing shows its title, its point and its own picture, with the words of the picture', () => {
  expect(tagsOf(library, { ...words, url: '/briefings/tiny/easy-read/', briefing, version: 'easy-read' })).toEqual({
    'og:title': 'Swings',
    'og:description': 'About swings.',
    'og:type': 'article',
    'og:site_name': 'Tiny Playground Briefings',
    'og:locale': 'en_GB',
    'og:url': 'https://tiny.example/briefings/tiny/easy-read/',
    'og:image': 'https://tiny.example/share/tiny-easy-read.png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt':
      'Easy Read: What the town said about swings. Tiny Playground Briefings. Littleton only. Checked to February 2025. A hollow, a half filled and a filled ring on one thread.',
    'twitter:card': 'summary_large_image',
  });
});

test('a link to any other page shows the picture of the site', () => {
  const tags = tagsOf(library, { ...words, url: '/glossary/' });
  expect(tags['og:type']).toBe('website');
  expect(tags['og:image']).toBe('https://tiny.example/share/site.png');
  expect(tags['og:image:alt']).toContain('What a town was asked for its playground, and what it answered. ');
});

test('of a site without an address there is no picture, which apps could not find, and no made-up address', () => {
  const placeless = { ...library, site: { ...library.site, address: null } };
  const tags = tagsOf(placeless, { ...words, url: '/briefings/tiny/', briefing, version: 'plain' });
  expect(Object.keys(tags)).toEqual(['og:title', 'og:description', 'og:type', 'og:site_name', 'og:locale']);
  expect(JSON.stringify(tags)).not.toMatch(/https?:|null/);
});

test('every picture that a page names is drawn', () => {
  const drawn = sharePictures(library).map(({ path }) => `https://tiny.example/${path}`);
  for (const version of ['plain', 'easy-read', 'print'] as const)
    expect(drawn).toContain(tagsOf(library, { ...words, url: '/', briefing, version })['og:image']);
  expect(drawn).toHaveLength(3);
  expect(new Set(drawn).size).toBe(3);
});
