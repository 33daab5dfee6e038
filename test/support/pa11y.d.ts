/** Owns the types of the part of pa11y that the tests use; it has none of its own. */
declare module 'pa11y' {
  import type { Browser, Page } from 'puppeteer';

  interface Pa11yIssue {
    code: string;
    type: 'error' | 'warning' | 'notice';
    message: string;
    context: string;
    selector: string;
    runner: string;
    runnerExtras: { needsFurtherReview?: boolean };
  }

  interface Pa11yOptions {
    browser: Browser;
    page: Page;
    /** Whether the page is open already. */
    ignoreUrl: boolean;
    includeNotices: boolean;
    includeWarnings: boolean;
    /** Further rules to check, by the name that the runner knows. */
    rules: readonly string[];
    runners: readonly ('axe' | 'htmlcs')[];
    standard: 'WCAG2A' | 'WCAG2AA' | 'WCAG2AAA';
    timeout: number;
    viewport: { width: number; height: number };
  }

  export default function pa11y(url: string, options: Partial<Pa11yOptions>): Promise<{ issues: Pa11yIssue[] }>;
}
