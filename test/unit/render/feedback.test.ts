import { describe, expect, test } from 'vitest';
import { feedbackLink } from '../../../src/render/feedback.ts';
import { tinyLibrary } from '../model/tiny.ts';

/** What a mail program makes of a link. */
function message(link: string | undefined): { to: string; subject: string | null; body: string | null } {
  const { protocol, pathname, searchParams } = new URL(link ?? '');
  expect(protocol).toBe('mailto:');
  return { to: pathname, subject: searchParams.get('subject'), body: searchParams.get('body') };
}

describe('a message about a page', () => {
  test('goes to the site, and names the page, its address and both versions', async () => {
    const { site } = await tinyLibrary();
    const link = feedbackLink(site, { title: 'Swings', url: '/briefings/tiny/', checkedTo: '2025-02' });
    expect(message(link)).toEqual({
      to: 'hello@tiny.example',
      subject: 'About: Swings',
      body: '\r\n\r\nPlease write above this line.\r\nPage: Swings\r\nAddress: https://tiny.example/briefings/tiny/\r\nTiny Playground Briefings, version 1.2.3\r\nChecked to February 2025',
    });
  });

  test.each(['Zoë’s "swings" & <slides>: 50% + more? #1', "It's Ž 😀", 'A\r\nBcc: someone@else.example', 'a&body=b'])(
    'keeps every character of the title %j, and begins no field with them',
    async (title) => {
      const { site } = await tinyLibrary();
      const link = feedbackLink(site, { title, url: '/x/' });
      expect(link).toMatch(/^mailto:hello@tiny\.example\?subject=[\w.!~*()%-]+&body=[\w.!~*()%-]+$/);
      const { subject, body } = message(link);
      expect(subject).toBe(`About: ${title}`);
      expect(body).toContain(`Page: ${title}\r\nAddress: https://tiny.example/x/`);
      expect(body).not.toContain('Checked');
    },
  );

  test('cannot be begun when nobody can be written to', async () => {
    const { site } = await tinyLibrary();
    expect(feedbackLink({ ...site, email: null }, { title: 'Swings', url: '/' })).toBeUndefined();
  });

  test('of a site without an address names the path of the page', async () => {
    const { site } = await tinyLibrary();
    const { body } = message(feedbackLink({ ...site, address: null }, { title: 'Swings', url: '/x/' }));
    expect(body).toContain('\r\nAddress: /x/\r\n');
  });
});
