/** Owns the header rules of netlify.toml and of the built site: reading them, and which headers a path gets. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAllHeaders, type Header } from '@netlify/headers-parser';
import { HEADERS_FILE } from './security-policy.ts';

export type HeaderRule = Pick<Header, 'for' | 'forRegExp' | 'values'>;

/** One header of a response, with the rules it comes from. */
export interface ResponseHeader {
  name: string;
  value: string;
  /** The `for` of every rule that sets it, in the order of the file. */
  from: string[];
}

/**
 * The header rules of a built site: those of its file of headers, and those of a netlify.toml, each in the order of the
 * file, read by Netlify's own parser.
 *
 * @param siteDirectory the folder that the site has been built into.
 * @throws {Error} when a file is missing, or when a rule in it is not well formed.
 */
export async function loadHeaderRules(configFile: string, siteDirectory: string): Promise<HeaderRule[]> {
  const headersFile = join(siteDirectory, HEADERS_FILE);
  // The parser takes a missing file for one without rules, which would serve the site without its protection.
  await Promise.all([access(configFile), access(headersFile)]);
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [headersFile],
    netlifyConfigPath: configFile,
    configHeaders: [],
    minimal: false,
  });
  if (errors.length > 0) {
    throw new Error(
      `${configFile} or ${headersFile} has header rules that Netlify would refuse:\n${errors.map(String).join('\n')}`,
    );
  }
  return headers as Header[];
}

/**
 * The headers that the rules give to a path.
 *
 * Netlify does not say what it sends when two rules set the same header for a path. Its command-line tool lets the
 * later rule win; other hosts send both values. Here both are sent, joined with a comma (RFC 9110, section 5.3), so
 * that a file that relies on one rule beating another shows its fault on the local server. Our rules have no such pair,
 * and a test keeps it so.
 *
 * @param path path of the request, percent-encoding undone, without a query.
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): ResponseHeader[] {
  const found = new Map<string, ResponseHeader>();
  for (const rule of rules) {
    if (!rule.forRegExp.test(path)) continue;
    for (const [name, value] of Object.entries(rule.values)) {
      const earlier = found.get(name.toLowerCase());
      found.set(name.toLowerCase(), {
        name: earlier?.name ?? name,
        value: earlier ? `${earlier.value}, ${value}` : value,
        from: [...(earlier?.from ?? []), rule.for],
      });
    }
  }
  return [...found.values()];
}
