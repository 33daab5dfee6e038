/** Faults of files: each stops the build with words that help, or makes no difference. `npm run faults` tries the others. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkEditorial } from '../../src/editorial/check-library.ts';
import { readContent } from '../../src/load/load-library.ts';
import { createLibrary } from '../../src/model/library.ts';
import { complaintOf, FAULTS, morePromises, TO_READ, withCopy } from '../support/faults.ts';
import { removeProject, tinyProject } from '../support/tiny-project.ts';

let project: string;
beforeAll(async () => {
  project = await tinyProject();
});
afterAll(() => removeProject(project));

/** Does something to a copy of what is read. */
const onCopy = <T>(work: (copy: string) => Promise<T>): Promise<T> => withCopy(project, work, TO_READ);
const ofFiles = FAULTS.filter(({ needsBuild, cannot }) => !needsBuild && cannot?.() === undefined);

describe('content that is not as it should be', () => {
  test.each(ofFiles.filter(({ says }) => says))(
    'stops the build with words that help: $fault',
    async ({ make, says }) => {
      await onCopy(async (copy) => {
        await make(copy);
        expect(await complaintOf(copy)).toMatch(says as RegExp);
      });
    },
  );

  test.each(ofFiles.filter(({ isSame }) => isSame))('makes no difference: $fault', async ({ make }) => {
    await onCopy(async (copy) => {
      const before = await readContent(copy);
      await make(copy);
      expect(await readContent(copy)).toEqual(before);
      expect(await complaintOf(copy)).toBeUndefined();
    });
  });

  test('of thousands of records is checked in a time that grows as they do', async () => {
    const timeOf = async (many: number): Promise<number> =>
      onCopy(async (copy) => {
        await morePromises(copy, many);
        const content = await readContent(copy);
        const started = performance.now();
        const library = createLibrary(content);
        checkEditorial(library);
        expect(library.promises.all).toHaveLength(many + 2);
        return performance.now() - started;
      });
    await timeOf(200);
    // Four times as many: sixteen times as long would be what grows with their square.
    expect(await timeOf(2000)).toBeLessThan(12 * (await timeOf(500)) + 200);
  });
});
