/** Owns running axe and HTML_CodeSniffer inside a page that is open, and saying what they found in one line each. */
import type { AxeResults, Result, RunOptions } from 'axe-core';
import { looksOfText } from './contrast.ts';
import { nameOf } from './elements.ts';

/** One thing that a tool says. */
export interface Finding {
  code: string;
  /** Whether the tool is not sure, and asks a person. */
  toReview: boolean;
  text: string;
}

export interface ToolRun {
  findings: Finding[];
  /** The rules that were run. */
  rules: string[];
}

interface Sniffer {
  process(standard: string, content: Document, done: () => void, failed: () => void): void;
  getMessages(): { type: number; code: string; msg: string; element: Element }[];
}

declare global {
  interface Window {
    axe: {
      run(context: unknown, options: RunOptions): Promise<AxeResults>;
      getRules(tags: string[]): { ruleId: string; tags: string[] }[];
      version: string;
    };
    HTMLCS: Sniffer;
    HTMLCS_WCAG2AAA: { sniffs: string[] };
  }
}

const TAGS = ['wcag2a', 'wcag21a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

/**
 * Rules that axe does not run unless asked, since it is not yet sure of them, and that we ask for: the words on a link
 * or button must be in its name (WCAG 2.2, 2.5.3), or people who speak to their device cannot use it.
 */
const AXE_ASKED_FOR = ['label-content-name-mismatch'];

/** Rules of axe that depend on colours. `color-contrast` asks for less than `color-contrast-enhanced`. */
const AXE_COLOURS = ['color-contrast-enhanced'];

/**
 * Rules of axe that pages are not put through one by one, since they take most of its time, and why nothing is lost.
 * All of them run on a page of each kind, by pa11y-ci.
 */
const AXE_ELSEWHERE = new Set([
  ...AXE_COLOURS,
  // Level AA of the same.
  'color-contrast',
  // targets.ts measures all targets, and asks for more.
  'target-size',
  // Underlined links pass whatever their colours, and keyboard.ts looks for others.
  'link-in-text-block',
]);

async function runAxe(context: unknown, rules: string[]): Promise<ToolRun> {
  const { violations, incomplete } = await window.axe.run(context, {
    runOnly: { type: 'rule', values: rules },
    resultTypes: ['violations', 'incomplete'],
    // Fetching sound and film first serves one rule, which has nothing to look at here.
    preload: false,
    iframes: false,
  });
  const findings = (results: Result[], toReview: boolean): Finding[] =>
    results.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => ({ code: `axe ${id}`, toReview, text: `${help}: ${html.slice(0, 200)}` })),
    );
  return { findings: [...findings(violations, false), ...findings(incomplete, true)], rules };
}

/** All rules of axe that do not depend on colours. */
export const axeWithoutColours = (): Promise<ToolRun> =>
  runAxe(
    document,
    window.axe
      .getRules(TAGS)
      .filter(({ ruleId, tags }) => !tags.includes('experimental') || AXE_ASKED_FOR.includes(ruleId))
      .map(({ ruleId }) => ruleId)
      .filter((rule) => !AXE_ELSEWHERE.has(rule)),
  );

/**
 * The rules of axe about colours, for one text of each look that is not among the known ones.
 *
 * @param known looks that axe has judged in these colours and this width.
 * @returns the looks that are new, with what axe says of them.
 */
export async function axeColours(known: readonly string[]): Promise<ToolRun & { looks: string[] }> {
  const judged = new Set(known);
  const fresh = looksOfText().filter(({ look }) => !judged.has(look));
  if (fresh.length === 0) return { findings: [], rules: AXE_COLOURS, looks: [] };
  const run = await runAxe({ include: fresh.map(({ element }) => element) }, AXE_COLOURS);
  return { ...run, looks: fresh.map(({ look }) => look) };
}

/** The sniffs of HTML_CodeSniffer that read colours: contrast, backgrounds, and links told by colour alone. */
const COLOUR_SNIFFS = /Guideline1_4\.1_4_(1|3|3_F24|3_Contrast|6|8|11)$/;

/**
 * HTML_CodeSniffer at level AAA. Its questions to people are left out.
 *
 * @param which all of its sniffs, or those that depend on colours, for a page that it has read in other colours.
 */
export async function sniff(which: 'all' | 'colours'): Promise<ToolRun> {
  const { sniffs } = window.HTMLCS_WCAG2AAA;
  const chosen = which === 'all' ? sniffs : sniffs.filter((name) => COLOUR_SNIFFS.test(name));
  await new Promise<void>((done, failed) => {
    window.HTMLCS_WCAG2AAA.sniffs = chosen;
    window.HTMLCS.process('WCAG2AAA', document, done, () => failed(new Error('HTML_CodeSniffer did not start')));
  });
  window.HTMLCS_WCAG2AAA.sniffs = sniffs;
  const ERROR = 1;
  return {
    findings: window.HTMLCS.getMessages()
      .filter(({ type }) => type === ERROR)
      .map(({ code, msg, element }) => ({
        code: `htmlcs ${code}`,
        toReview: false,
        text: `${msg} At ${element.nodeType === 1 ? nameOf(element) : 'the page'}`,
      })),
    rules: chosen,
  };
}
