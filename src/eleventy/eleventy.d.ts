/** Types for the part of Eleventy's programmatic interface that we use: the package ships none. */
declare module '@11ty/eleventy' {
  export interface EleventyOptions {
    configPath?: string;
    /** Adds to the configuration of the file. */
    config?: (config: import('./config-types.ts').EleventyConfig) => void;
    quietMode?: boolean;
    runMode?: 'build' | 'watch' | 'serve';
    source?: 'cli' | 'script';
  }

  export default class Eleventy {
    /** What prints errors, each once. */
    readonly errorHandler: { once(severity: string | undefined, error: Error, message: string): void };
    constructor(input: string, output: string, options?: EleventyOptions);
    init(): Promise<void>;
    write(): Promise<unknown>;
    watch(): Promise<void>;
    serve(port: number): Promise<void>;
    stopWatch(): Promise<void>;
  }
}
