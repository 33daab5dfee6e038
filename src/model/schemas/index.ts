/** Owns the list of all record schemas, by collection. */
import type { z } from 'zod';
import type { CollectionName } from './common.ts';
import { briefingSchema } from './briefing.ts';
import { exceptionSchema } from './exception.ts';
import { figureSchema, seriesSchema } from './figure.ts';
import { helpSchema, pictureSchema, termSchema } from './glossary.ts';
import { missionSchema } from './mission.ts';
import { promiseSchema } from './promise.ts';
import { consultationSchema, reactionSchema } from './reaction.ts';
import { recommendationSchema, responseSchema } from './recommendation.ts';
import { licenceSchema, sourceSchema } from './source.ts';
import { timelineEventSchema, topicSchema } from './timeline.ts';

export const SCHEMAS = {
  licences: licenceSchema,
  sources: sourceSchema,
  topics: topicSchema,
  timeline: timelineEventSchema,
  missions: missionSchema,
  recommendations: recommendationSchema,
  responses: responseSchema,
  promises: promiseSchema,
  figures: figureSchema,
  series: seriesSchema,
  reactions: reactionSchema,
  consultations: consultationSchema,
  glossary: termSchema,
  pictures: pictureSchema,
  help: helpSchema,
  briefings: briefingSchema,
  exceptions: exceptionSchema,
} as const satisfies Record<CollectionName, z.ZodObject>;

/** The record of each collection, as checked and with its defaults filled in. */
export type Records = { [C in CollectionName]: z.infer<(typeof SCHEMAS)[C]> };
