/** Owns the shape of `_data/searchWords.ts`: what people call things in everyday life. */
import { z } from 'zod';
import { text } from './common.ts';

export const searchWordsSchema = z.record(text(), z.array(text()).min(1));
export type SearchWords = z.infer<typeof searchWordsSchema>;
