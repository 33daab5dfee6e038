/**
 * Owns writing zip files whose bytes depend on nothing but their content and one date. The container is written here,
 * as APPNOTE.TXT 6.3 describes it (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), so that a file that is
 * in many zips is compressed once: fflate, which compresses, cannot be handed what is compressed already.
 */
import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import { sha256 } from '../build/sha256.ts';

/** A file as it stands in a zip. */
export interface Packed {
  method: 0 | 8;
  crc: number;
  /** Its size before it was compressed. */
  size: number;
  data: Uint8Array;
}

/** What was compressed before, by its SHA-256. Share one among the zips of a build. */
export type PackedBefore = Map<string, Packed>;

/** Version 2.0 of the format: folders and deflate. */
const VERSION = 20;
/** Bit 11 of the flags: names are in UTF-8. */
const UTF_8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;

/**
 * A zip of the files, in order of their names.
 *
 * @param files content by path, with forward slashes; what is packed already is taken as it is.
 * @param day the date that every file in the zip bears, as YYYY-MM-DD.
 * @param before what earlier zips had to compress; this one's is added.
 * @param first the file that comes before all others, stored as it is; none when left out.
 * @throws {RangeError} when the day is not such a date from 1980 on, the first year that a zip can hold.
 */
export function zipOf(
  files: ReadonlyMap<string, Uint8Array | Packed>,
  day: string,
  before: PackedBefore = new Map(),
  first?: string,
): Uint8Array {
  const date = dosDate(day);
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const order = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
    Number(b === first) - Number(a === first) || (a < b ? -1 : 1);
  for (const [path, content] of [...files].sort(order)) {
    const name = Buffer.from(path);
    const packed = !(content instanceof Uint8Array)
      ? content
      : path === first
        ? stored(content)
        : packOnce(content, before);
    const header = localHeader(name.length, packed, date);
    parts.push(header, name, packed.data);
    directory.push(directoryHeader(header, offset), name);
    offset += header.length + name.length + packed.data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return joined([...parts, ...directory, endOfDirectory(files.size, size, offset)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const stored = (content: Uint8Array): Packed => ({
  method: STORED,
  crc: crc32(content),
  size: content.length,
  data: content,
});

/** Such files are compressed inside: another round takes its time and saves next to nothing. */
const COMPRESSED_INSIDE: readonly Uint8Array[] = ['wOF2', '\x89PNG'].map((start) => Buffer.from(start, 'latin1'));

/** A file compressed, or as it is when that is smaller, as it is for what is compressed already. */
export function pack(content: Uint8Array): Packed {
  const asIs = stored(content);
  if (COMPRESSED_INSIDE.some((start) => Buffer.compare(content.subarray(0, start.length), start) === 0)) return asIs;
  const deflated = deflateSync(content, { level: 9 });
  return deflated.length < content.length ? { ...asIs, method: DEFLATED, data: deflated } : asIs;
}

/** The same, done once for all zips that hold the file. */
function packOnce(content: Uint8Array, before: PackedBefore): Packed {
  const key = sha256(content);
  const known = before.get(key) ?? pack(content);
  before.set(key, known);
  return known;
}

/** A day as zips hold it: years since 1980, months and days, in 7, 4 and 5 bits. */
function dosDate(day: string): number {
  const [, year = 0, month = 0, date = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []).map(Number);
  if (!(year >= 1980)) throw new RangeError(`"${day}" is not a date from 1980 on, as YYYY-MM-DD`);
  return ((year - 1980) << 9) | (month << 5) | date;
}

function localHeader(nameLength: number, { method, crc, size, data }: Packed, date: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(UTF_8, 6);
  header.writeUInt16LE(method, 8);
  // Noon, whatever the time zone of whoever builds or opens it: hours in the upper 5 bits.
  header.writeUInt16LE(12 << 11, 10);
  header.writeUInt16LE(date, 12);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(nameLength, 26);
  return header;
}

/** The entry of a file in the list at the end of the zip: most of its local header again, and where that is. */
function directoryHeader(local: Buffer, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION, 4);
  local.copy(header, 6, 4, 28);
  header.writeUInt32LE(offset, 42);
  return header;
}

function endOfDirectory(files: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files, 8);
  end.writeUInt16LE(files, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
