/** Owns the types of the part of Eleventy's configuration that we use: Eleventy ships none. */

export interface EleventyResult {
  inputPath: string;
  outputPath: string;
  url: string;
  content: string;
}

export interface EleventyAfterEvent {
  directories: { output: string };
  results: EleventyResult[];
  runMode: 'build' | 'watch' | 'serve';
}

export interface EleventyBeforeEvent {
  directories: { output: string };
  runMode: 'build' | 'watch' | 'serve';
}

// Nunjucks hands filters and globals whatever a template passes; each function says what it takes.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type TemplateFunction = (...values: any[]) => unknown;

export interface EleventyConfig {
  addPlugin(plugin: (config: EleventyConfig) => void): void;
  addFilter(name: string, filter: TemplateFunction): void;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  addAsyncFilter(name: string, filter: (...values: any[]) => Promise<unknown>): void;
  addGlobalData(name: string, data: () => unknown): void;
  addNunjucksGlobal(name: string, value: unknown): void;
  addDataExtension(extension: string, options: { read: boolean; parser: (file: string) => Promise<unknown> }): void;
  addPassthroughCopy(paths: Record<string, string>): void;
  addTransform(
    name: string,
    transform: (this: { page: { outputPath: string | false; inputPath: string } }, content: string) => string,
  ): void;
  addPreprocessor(
    name: string,
    extensions: string,
    preprocess: (data: { page: { inputPath: string } }, content: string) => string | false | undefined,
  ): void;
  addWatchTarget(path: string): void;
  setNunjucksEnvironmentOptions(options: Record<string, unknown>): void;
  on(event: 'eleventy.before', handler: (event: EleventyBeforeEvent) => Promise<void>): void;
  on(event: 'eleventy.beforeWatch', handler: (changedFiles: string[]) => Promise<void>): void;
  on(event: 'eleventy.after', handler: (event: EleventyAfterEvent) => Promise<void>): void;
}
