import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/load/decode-text.ts';

const SAVE_AGAIN = 'open it in an editor and save it again with the encoding "UTF-8"';
const words = 'One\n\nIt cost £5, she said: “Zoë”.\n';

describe('the text of a file', () => {
  test('is the same with line ends of Windows or of old Macs, and with a byte order mark', () => {
    for (const ends of ['\n', '\r\n', '\r'])
      for (const mark of ['', '\uFEFF'])
        expect(decodeText(Buffer.from(mark + words.replaceAll('\n', ends)))).toEqual({ text: words });
  });

  test.each([
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${words}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(words, 'utf16le')],
    ['UTF-16, the other byte first', Buffer.from(`\uFEFF${words}`, 'utf16le').swap16()],
  ])('is refused in %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({
      problem: { found: 'bytes in UTF-16', expected: 'text in UTF-8', try: SAVE_AGAIN },
    });
  });

  test('is refused in Latin-1, with the line of the first letter that is lost', () => {
    expect(decodeText(Buffer.from(words.replace(/[“”]/g, '"'), 'latin1'))).toEqual({
      problem: {
        line: 3,
        found: 'a byte that is no UTF-8, as in files saved for Windows alone ("ANSI", Latin-1)',
        expected: 'text in UTF-8',
        try: SAVE_AGAIN,
      },
    });
  });

  test('is never guessed at: any bytes are their own text, or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const decoded = decodeText(bytes);
        if ('problem' in decoded) return;
        expect(decoded.text).not.toMatch(/\r/);
        if (!/\r|^\uFEFF/.test(Buffer.from(bytes).toString()))
          expect(Buffer.from(decoded.text)).toEqual(Buffer.from(bytes));
      }),
    );
  });
});
