/** Owns what pages say of the PDFs of a briefing. */
import { sha256 } from '../build/sha256.ts';
import { formatBytes } from './bytes.ts';

export interface EditionView {
  /** What readers call it, such as "Large print". */
  name: string;
  kind: string;
  /** The briefing that it is of; undefined for a book of all. */
  briefing?: string;
  href: string;
  /** In words, such as "9 pages" or "1 page". */
  pages: string;
  /** In words, such as "120 KB". */
  size: string;
  /** The SHA-256 of its bytes, as hexadecimal. */
  sha256: string;
}

/** Editions as pages show them, in the same order. */
export const editionViews = (
  editions: readonly {
    path: string;
    kind: string;
    name: string;
    briefing?: string;
    pages: number;
    bytes: Uint8Array;
  }[],
): EditionView[] =>
  editions.map(({ path, kind, name, briefing, pages, bytes }) => ({
    name,
    kind,
    ...(briefing === undefined ? {} : { briefing }),
    href: `/${path}`,
    pages: `${pages} ${pages === 1 ? 'page' : 'pages'}`,
    size: formatBytes(bytes.length),
    sha256: sha256(bytes),
  }));
