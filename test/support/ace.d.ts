/** Owns the types of the part of Ace by DAISY that the tests use; it has none of its own. */
declare module '@daisy/ace-core' {
  /** What opens a file of a book and runs axe and Ace's own checks in it. */
  export interface AxeRunner {
    concurrency: number;
    launch(): Promise<void>;
    close(): Promise<void>;
    /**
     * @param url the file.
     * @param scripts paths of scripts: axe first, then those that define `window.daisy.ace`.
     * @param contents scripts to run before those.
     */
    run(url: string, scripts: readonly string[], contents: readonly string[]): Promise<unknown>;
  }

  interface Assertion {
    'earl:test': { 'dct:title': string; 'earl:impact': string };
    'earl:result': { 'dct:description'?: string; html?: string };
  }

  export interface AceReport {
    'earl:result': { 'earl:outcome': 'pass' | 'fail' };
    /** What was found wrong, by what it was found in: the package or a file of the book. */
    assertions: readonly { 'earl:testSubject': { url: string }; assertions: readonly Assertion[] }[];
  }

  interface AceOptions {
    cwd: string;
    outdir: string;
    /** No list of pictures, audio and video, which nothing here reads. */
    doNotReportMedia: boolean;
    initLogger: boolean;
    silent: boolean;
  }

  export default function ace(epub: string, options: AceOptions, runner: AxeRunner): Promise<[unknown, AceReport]>;
}
