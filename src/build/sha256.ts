/** Owns the sum by which files are told apart and checked. */
import { createHash } from 'node:crypto';

/** The SHA-256 of a content, as hexadecimal. */
export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');
