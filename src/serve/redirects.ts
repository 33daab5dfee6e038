/** Owns the redirect rules of netlify.toml: reading them, and where a path is sent. */
import { access } from 'node:fs/promises';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { z } from 'zod';

/**
 * The redirects that this server can do. A rule with anything more (a rewrite, a condition, a query to match) is
 * refused, because a rule that is silently left out here would only be seen once the site is published.
 */
const redirectRule = z.strictObject({
  /** Path with `:name` for one part, and `*` at the end for the rest. */
  from: z.string().regex(/^\/(?:[^*]*\/)?(?:\*|[^/*]*)$/, 'must be a path, with "*" only as its whole last part'),
  path: z.string(),
  /** Path or address, with `:name` and `:splat` where parts of the old path go. */
  to: z.string(),
  status: z.union([z.literal(301), z.literal(302), z.literal(307), z.literal(308)]).default(301),
  /** Whether the rule also beats a file at the old path. */
  force: z.boolean(),
  proxy: z.literal(false),
  query: z.strictObject({}),
  conditions: z.strictObject({}),
  headers: z.strictObject({}),
});

export interface RedirectRule {
  pattern: RegExp;
  to: string;
  status: 301 | 302 | 307 | 308;
  force: boolean;
}

export interface Redirect {
  /** Value of the Location header. */
  location: string;
  status: 301 | 302 | 307 | 308;
  force: boolean;
}

/** The pattern for a `from`, with a named group for each `:name` and the group "splat" for `*`. */
function patternOf(from: string): RegExp {
  const parts = from.split('/').filter(Boolean);
  const source = parts.map((part) => {
    if (part === '*') return '(?:/(?<splat>.*))?';
    if (part.startsWith(':')) return `/(?<${part.slice(1)}>[^/]+)`;
    return `/${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
  });
  return new RegExp(`^${source.join('')}/?$`, 'i');
}

/**
 * The redirect rules of a netlify.toml, in the order of the file, read by Netlify's own parser.
 *
 * @throws {Error} when the file is missing, when a rule is not well formed, or asks for what this server cannot do.
 */
export async function loadRedirectRules(configFile: string): Promise<RedirectRule[]> {
  await access(configFile);
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [],
    netlifyConfigPath: configFile,
    configRedirects: [],
    minimal: false,
  });
  if (errors.length > 0) {
    throw new Error(`${configFile} has redirects that Netlify would refuse:\n${errors.map(String).join('\n')}`);
  }
  return redirects.map((redirect) => {
    const rule = redirectRule.safeParse(redirect);
    if (!rule.success) {
      throw new Error(
        `${configFile} has a redirect that the local server cannot do: ${JSON.stringify(redirect)}\n` +
          `${z.prettifyError(rule.error)}\nWrite it more simply, or teach src/serve/redirects.ts.`,
      );
    }
    const { from, to, status, force } = rule.data;
    return { pattern: patternOf(from), to, status, force };
  });
}

/**
 * Where the first rule that matches sends a path, or undefined when none does.
 * As on Netlify the query of the request goes along, unless the rule gives one of its own.
 *
 * @param path path of the request, still percent-encoded, so that what is put into the Location stays encoded.
 * @param query of the request, with its "?", or an empty text.
 */
export function redirectFor(path: string, query: string, rules: readonly RedirectRule[]): Redirect | undefined {
  for (const { pattern, to, status, force } of rules) {
    const match = pattern.exec(path);
    if (!match) continue;
    const target = to.replace(/:([a-z]\w*)/gi, (placeholder, name: string) =>
      match.groups && name in match.groups ? (match.groups[name] ?? '') : placeholder,
    );
    return { location: target.includes('?') ? target : target + query, status, force };
  }
  return undefined;
}
