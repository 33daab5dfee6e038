/** Owns identifiers that are the same whenever they are made of the same name. */
import { createHash } from 'node:crypto';

/** The namespace of names that are addresses: RFC 9562, section 6.6. */
const ADDRESSES = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** The UUID of version 5 for a name, as RFC 9562 (section 5.5) makes it. */
export function uuidOf(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(ADDRESSES.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
