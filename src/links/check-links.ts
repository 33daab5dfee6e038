/** Owns asking whether addresses elsewhere still lead somewhere: politely, one at a time for each host. */

export type LinkState = 'ok' | 'moved' | 'gone' | 'refused' | 'failed';

export interface LinkReport {
  address: string;
  state: LinkState;
  /** The status that the host gave; undefined when it gave none. */
  status?: number;
  /** Where it leads now, when it has moved for good. */
  to?: string;
  /** What went wrong, when nothing answered. */
  error?: string;
}

export interface LinkOptions {
  /** Milliseconds to wait for an answer. */
  timeout: number;
  /** Milliseconds between two requests to one host. */
  pause: number;
  /** Is told of each address as it is done. */
  done?: (report: LinkReport) => void;
}

/** A host that does not know HEAD, or does not like it, may still answer GET. */
const TRY_GET = [400, 403, 404, 405, 406, 410, 429, 500, 501, 503];
const PERMANENT = [301, 308];
/** Codes of hosts that answer, and will not show the page to a program: a person has to look. */
const REFUSED = [401, 403, 429, 503];
const MOST_REDIRECTS = 8;

const AGENT = 'leaving-care-briefings-links (checked by hand, one request at a time)';

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function request(address: string, method: 'HEAD' | 'GET', timeout: number): Promise<Response> {
  const response = await fetch(address, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': AGENT, accept: 'text/html,*/*' },
    signal: AbortSignal.timeout(timeout),
  });
  // The words of the page are not needed.
  await response.body?.cancel();
  return response;
}

/** Why nothing answered, in words. */
function reason(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return 'no answer in time';
  return cause?.code ?? cause?.message ?? message;
}

async function follow(address: string, { timeout, pause }: LinkOptions): Promise<LinkReport> {
  let at = address;
  let moved = false;
  try {
    for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
      let response = await request(at, 'HEAD', timeout);
      if (TRY_GET.includes(response.status)) {
        await wait(pause);
        response = await request(at, 'GET', timeout);
      }
      const { status } = response;
      const location = response.headers.get('location');
      if (status >= 300 && status < 400 && location !== null) {
        // A page that is elsewhere for now keeps its address.
        moved = PERMANENT.includes(status) && (moved || step === 0);
        at = new URL(location, at).href;
        await wait(pause);
        continue;
      }
      if (status === 404 || status === 410) return { address, state: 'gone', status };
      if (REFUSED.includes(status)) return { address, state: 'refused', status };
      if (status >= 400) return { address, state: 'failed', status };
      return moved ? { address, state: 'moved', status, to: at } : { address, state: 'ok', status };
    }
    return { address, state: 'failed', error: `more than ${MOST_REDIRECTS} redirects` };
  } catch (error) {
    return { address, state: 'failed', error: reason(error) };
  }
}

/**
 * What became of addresses, each asked once, in the order in which they were given. Hosts are asked side by side, and
 * each of them one request at a time: HEAD first, GET where the host does not take that.
 */
export async function checkLinks(addresses: readonly string[], options: LinkOptions): Promise<LinkReport[]> {
  const unique = [...new Set(addresses)];
  const byHost = new Map<string, string[]>();
  for (const address of unique) {
    const { host } = new URL(address);
    byHost.set(host, [...(byHost.get(host) ?? []), address]);
  }
  const reports = new Map<string, LinkReport>();
  await Promise.all(
    [...byHost.values()].map(async (ofHost) => {
      for (const [i, address] of ofHost.entries()) {
        if (i > 0) await wait(options.pause);
        const report = await follow(address, options);
        reports.set(address, report);
        options.done?.(report);
      }
    }),
  );
  return unique.flatMap((address) => reports.get(address) ?? []);
}
