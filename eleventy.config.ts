/** Wires Eleventy together. No logic lives here: each plugin in src/eleventy/ has one job. */
import type { EleventyConfig } from './src/eleventy/config-types.ts';
import { finishPlugin } from './src/eleventy/finish.ts';
import { preparePlugin } from './src/eleventy/prepare.ts';
import { renderPlugin } from './src/eleventy/render.ts';
import { viewsPlugin } from './src/eleventy/views.ts';

export default function configure(config: EleventyConfig) {
  // Nothing undefined is ever printed as blank: it stops the build.
  config.setNunjucksEnvironmentOptions({ throwOnUndefined: true, trimBlocks: true, lstripBlocks: true });

  config.addPlugin(preparePlugin);
  config.addPlugin(renderPlugin);
  config.addPlugin(viewsPlugin);
  config.addPlugin(finishPlugin);

  config.addPassthroughCopy({ 'src/static': '/' });

  return {
    dir: { input: 'src/pages', data: '../../_data', includes: '../../_includes' },
    templateFormats: ['njk'],
    htmlTemplateEngine: 'njk',
  };
}
