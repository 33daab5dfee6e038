/** Owns the plan of a session of 45 minutes, in words for somebody who has never led one. */
import type { ActivityKind } from './schemas/session.ts';

/** How long a whole session lasts, in minutes. */
export const SESSION_MINUTES = 45;

export interface SessionStep {
  minutes: number;
  title: string;
  /** What the leader of the session does, one sentence or more. */
  todo: string;
}

/** What to do before a session begins. */
export const BEFORE_SESSION: readonly string[] = [
  'Read the briefing and the answers yourself.',
  'Print one handout for each person, in plain English or in Easy Read.',
  'Print one set of cards for every two to four people, and cut the cards out.',
  'Keep the sheet with the answers to yourself, and have the numbers of the help lines ready.',
];

interface ActivitySteps {
  /** Minutes for reading, talking and doing. */
  minutes: { read: number; talk: number; activity: number };
  title: string;
  todo: string;
}

const ACTIVITIES: Readonly<Record<ActivityKind, ActivitySteps>> = {
  'true-or-false': {
    minutes: { read: 12, talk: 10, activity: 13 },
    title: 'True or false?',
    todo: 'Each small group sorts its cards into true and false. Then read out each answer and why it is so. Being wrong is fine: say that these things are hard to know.',
  },
  timeline: {
    minutes: { read: 10, talk: 10, activity: 15 },
    title: 'Put it in order',
    todo: 'Each small group puts its cards in order, with what happened first on top. Then read out the right order and the dates, and let people move their cards.',
  },
  matching: {
    minutes: { read: 10, talk: 8, activity: 17 },
    title: 'Asked, answered, what happened',
    todo: 'Each small group puts the cards together in sets: what was asked, what was answered, what happened. Then read out the answers, and ask which set matters most to them.',
  },
};

const WELCOME: SessionStep = {
  minutes: 5,
  title: 'Welcome and rules',
  todo: 'Say your name, what this is about and when it ends. Agree on rules: everybody listens, nobody has to speak, and nobody has to talk about their own life. Anyone can leave the room and come back.',
};

const CLOSE: SessionStep = {
  minutes: 5,
  title: 'Close',
  todo: 'Ask everybody for one thing that they will remember, or one question that they will ask. Show where to get help. Stay for a while, so that anyone can talk to you alone.',
};

/**
 * The steps of a session, in order, for a kind of activity. Their minutes add up to `SESSION_MINUTES`.
 */
export function sessionPlan(kind: ActivityKind): SessionStep[] {
  const { minutes, title, todo } = ACTIVITIES[kind];
  return [
    WELCOME,
    {
      minutes: minutes.read,
      title: 'Read the handout',
      todo: 'Read the main points aloud, slowly, or let people read in twos. Stop at hard words and say what they mean. Nobody has to read aloud.',
    },
    {
      minutes: minutes.talk,
      title: 'Talk',
      todo: 'Choose two or three of the questions. Let people talk in small groups first, then all together. There are no right or wrong views.',
    },
    { minutes: minutes.activity, title, todo },
    CLOSE,
  ];
}

/** What an activity of a kind is called. */
export const activityTitle = (kind: ActivityKind): string => ACTIVITIES[kind].title;
