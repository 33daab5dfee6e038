/** Owns giving the tiny library the pictures that templates show by themselves. */
import { TEMPLATE_PICTURES } from '../../../src/build/pictures.ts';
import type { RawContent } from '../../../src/model/check-records.ts';
import { list } from '../model/tiny.ts';

/** Gives the site one picture more, which no record shows. */
export const addPicture = (content: RawContent, id: string): void =>
  void list(content, 'pictures').push({ ...structuredClone(list(content, 'pictures')[0]), id, file: '1F3E0' });

/** Gives it all that templates show. */
export const addTemplatePictures = (content: RawContent): void => {
  for (const id of TEMPLATE_PICTURES) addPicture(content, id);
};
