/** Owns making text of the bytes of a file, or saying why they are none. */
import type { Problem } from '../model/problems.ts';

/** The text of a file, or what is wrong with its bytes. */
export type Decoded = { text: string } | { problem: Omit<Problem, 'file'> };

const EXPECTED = 'text in UTF-8';
const SAVE_AGAIN = 'open it in an editor and save it again with the encoding "UTF-8"';

/** "UTF-16" as far as the first bytes say so: a mark, or every second byte of plain letters empty. */
const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  (bytes.length > 3 && ((bytes[0] === 0 && bytes[2] === 0) || (bytes[1] === 0 && bytes[3] === 0)));

const LINE_END = 0x0a;

/** The line, counted from 1, of the first byte that is no UTF-8. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(LINE_END, from);
    const to = end < 0 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(from, to))) return line;
    from = to;
    line += 1;
  }
  return line;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of a file in UTF-8. A byte order mark and the line ends of Windows come from editors, not from authors: the
 * text is the same with and without them. Bytes in another encoding are a problem, and never guessed at: "£" would be
 * printed as "�" or "Â£".
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { problem: { found: 'bytes in UTF-16', expected: EXPECTED, try: SAVE_AGAIN } };
  if (!isUtf8(bytes))
    return {
      problem: {
        line: lineOfFault(bytes),
        found: 'a byte that is no UTF-8, as in files saved for Windows alone ("ANSI", Latin-1)',
        expected: EXPECTED,
        try: SAVE_AGAIN,
      },
    };
  return { text: new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n') };
}
