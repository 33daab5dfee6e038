/** Owns the header rules of netlify.toml: reading them, and which headers a path gets. */
import { access } from 'node:fs/promises';
import { parseAllHeaders, type Header } from '@netlify/headers-parser';

export type HeaderRule = Pick<Header, 'for' | 'forRegExp' | 'values'>;

/** One header of a response, with the rules it comes from. */
export interface ResponseHeader {
  name: string;
  value: string;
  /** The `for` of every rule that sets it, in the order of the file. */
  from: string[];
}

/**
 * The header rules of a netlify.toml, in the order of the file, read by Netlify's own parser.
 *
 * @throws {Error} when the file is missing, or when a rule in it is not well formed.
 */
export async function loadHeaderRules(configFile: string): Promise<HeaderRule[]> {
  // The parser takes a missing file for one without rules, which would serve the site without its protection.
  await access(configFile);
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [],
    netlifyConfigPath: configFile,
    configHeaders: [],
    minimal: false,
  });
  if (errors.length > 0) {
    throw new Error(`${configFile} has header rules that Netlify would refuse:\n${errors.map(String).join('\n')}`);
  }
  return headers as Header[];
}

/**
 * The headers that the rules give to a path.
 *
 * Netlify does not say what it sends when two rules set the same header for a path. Its command-line tool lets the
 * later rule win; other hosts send both values. Here both are sent, joined with a comma (RFC 9110, section 5.3), so
 * that a file that relies on one rule beating another shows its fault on the local server. netlify.toml has no such
 * pair of rules, and a test keeps it so.
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
