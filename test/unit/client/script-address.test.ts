import { afterEach, describe, expect, it, vi } from 'vitest';
import { scriptAddresses } from '../../../src/client/script-address.ts';

afterEach(() => vi.unstubAllGlobals());

describe('addresses of scripts', () => {
  const isOurs = (address: string): boolean => address.startsWith('https://site.example/pagefind/');

  it('are taken as they are where the browser asks for no leave, but for those that are not ours', () => {
    const address = scriptAddresses('search-files', isOurs);
    expect(address('https://site.example/pagefind/engine.js')).toBe('https://site.example/pagefind/engine.js');
    expect(() => address('https://elsewhere.example/engine.js')).toThrow(
      new TypeError('https://elsewhere.example/engine.js is no script of this site'),
    );
  });

  it('get the leave of a browser with Trusted Types by one policy, which refuses the same', () => {
    const names: string[] = [];
    vi.stubGlobal('trustedTypes', {
      createPolicy(name: string, { createScriptURL }: { createScriptURL(address: string): string }) {
        names.push(name);
        return { createScriptURL: (address: string) => ({ trusted: createScriptURL(address) }) };
      },
    });
    const address = scriptAddresses('search-files', isOurs);
    expect(address('https://site.example/pagefind/a.js')).toEqual({ trusted: 'https://site.example/pagefind/a.js' });
    expect(address('https://site.example/pagefind/b.js')).toEqual({ trusted: 'https://site.example/pagefind/b.js' });
    expect(() => address('https://site.example/other.js')).toThrow('is no script of this site');
    expect(names).toEqual(['search-files']);
  });
});
