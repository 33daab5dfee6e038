/** Owns the types of the part of pa11y-ci that the tests use; it has none of its own. */
declare module 'pa11y-ci' {
  interface Pa11yIssue {
    type: 'error' | 'warning' | 'notice';
    code: string;
    message: string;
    selector: string;
    runner: string;
    runnerExtras: { needsFurtherReview?: boolean };
  }

  interface Pa11yUrl {
    url: string;
    /** What to do on the page before it is checked, in the words of pa11y. */
    actions: readonly string[];
  }

  interface Pa11yCiOptions {
    chromeLaunchConfig: { executablePath: string; args: readonly string[] };
    concurrency: number;
    /** Rules to leave out, by name. */
    ignore: readonly string[];
    includeNotices: boolean;
    includeWarnings: boolean;
    reporters: readonly string[];
    runners: readonly ('axe' | 'htmlcs')[];
    /** Further rules to check, by the name that every runner of the run must know. */
    rules: readonly string[];
    standard: 'WCAG2A' | 'WCAG2AA' | 'WCAG2AAA';
    timeout: number;
    useIncognitoBrowserContext: boolean;
    viewport: { width: number; height: number };
  }

  /** The issues of each page, by its address; an `Error` where the page could not be checked. */
  export default function pa11yCi(
    urls: readonly Pa11yUrl[],
    options: Partial<Pa11yCiOptions>,
  ): Promise<{ results: Record<string, (Pa11yIssue | Error)[]> }>;
}
