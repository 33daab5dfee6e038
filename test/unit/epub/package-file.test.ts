import { describe, expect, it } from 'vitest';
import siteRecord from '../../fixtures/tiny-site/_data/site.ts';
import { packageFile, type PackageOptions } from '../../../src/epub/package-file.ts';
import { uuidOf } from '../../../src/epub/uuid.ts';

const options: PackageOptions = {
  site: siteRecord,
  edition: 'plain',
  briefings: 3,
  items: [
    { path: 'a.xhtml', isRead: true, properties: ['nav'] },
    { path: 'b c.svg', isRead: false },
  ],
  hasPictures: false,
};

describe('uuidOf', () => {
  it('is the UUID that Python’s uuid.uuid5 makes of the same address', () => {
    expect(uuidOf('https://www.example.com/')).toBe('3d3ed9d2-aa3d-5fa6-90e8-ed662e90f559');
  });
});

describe('packageFile', () => {
  it('bears the dates of the release, and an identifier of name, version and edition', () => {
    const opf = packageFile(options);
    expect(opf).toContain('<meta property="dcterms:modified">2025-03-04T12:00:00Z</meta>');
    expect(opf).toContain('<dc:date>2025-03-04</dc:date>');
    expect(opf).toContain(`urn:uuid:${uuidOf('Tiny Playground Briefings 1.2.3 plain')}`);
    expect(packageFile(options)).toBe(opf);
    const ids = [
      options,
      { ...options, edition: 'easy-read' as const },
      { ...options, site: { ...siteRecord, version: '2' } },
    ];
    expect(new Set(ids.map((each) => /urn:uuid:[^<]*/.exec(packageFile(each))?.[0])).size).toBe(3);
  });

  it('lists every file with its type, and those that are read in order', () => {
    const opf = packageFile(options);
    expect(opf).toContain(
      '<item id="file-a-xhtml" href="a.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    );
    expect(opf).toContain('<item id="file-b-c-svg" href="b%20c.svg" media-type="image/svg+xml"/>');
    expect(opf.match(/<itemref [^>]*>/g)).toEqual(['<itemref idref="file-a-xhtml"/>']);
  });

  it('names the site that it comes from only when there is one', () => {
    expect(packageFile(options)).toContain('<dc:source>https://tiny.example/</dc:source>');
    expect(packageFile({ ...options, site: { ...siteRecord, address: null } })).not.toContain('dc:source');
  });

  it('refuses a kind of file that books cannot have', () => {
    expect(() => packageFile({ ...options, items: [{ path: 'a.exe', isRead: false }] })).toThrow(
      'a.exe: a book cannot have such a file. Known kinds: xhtml, css, svg, png, jpg, woff2',
    );
  });
});
