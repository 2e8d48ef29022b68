import { createHmac } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { ok, type Result, refused } from '../../kernel/result.ts';

const minute = 60;
const hour = 60 * minute;

/**
 * How often something may be tried, by whom it is counted. What is counted is what was typed, so an address that
 * nobody has is locked like any other. Many sit behind one address of a council, so an address may try more.
 */
const allowances = {
  /** Wrong passwords for one e-mail address. */
  password: { points: 10, duration: 15 * minute },
  /** Right passwords without a right code after them: each gives three tries at a code. */
  code: { points: 20, duration: 24 * hour },
  /** Links asked for one e-mail address. */
  link: { points: 5, duration: hour },
  /** Anything that failed, or any link asked for, from one internet address. */
  address: { points: 200, duration: 15 * minute },
  /** What was sent by one open form from one internet address: a school or a home sits behind one. */
  form: { points: 60, duration: 15 * minute },
  /**
   * Letters to one address that a stranger typed into an open form: nobody's mail is flooded from here. A week of events has
   * more than five to sign up for in one evening.
   */
  letter: { points: 12, duration: 24 * hour },
} as const;

export type Limited = keyof typeof allowances;

/** Counts shared by all processes, in the database. */
export type Limits = {
  /** Counts one try. Refused, with the time to wait in words, where there have been too many. */
  take(what: Limited, whose: string): Promise<Result<true>>;
  /** Gives one try back: it succeeded, so it need not count. */
  giveBack(what: Limited, whose: string): Promise<void>;
  /** Forgets what was counted: the person has shown who they are. */
  forget(what: Limited, whose: string): Promise<void>;
};

const inWords = (milliseconds: number): string => {
  const minutes = Math.max(1, Math.ceil(milliseconds / 60_000));
  if (minutes > 90) return `${Math.ceil(minutes / 60)} hours`;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
};

const tooMany: Record<Limited, (wait: string) => string> = {
  password: (wait) =>
    `There were too many tries for this e-mail address. Wait ${wait}, or ask for a link by mail instead.`,
  code: (wait) =>
    `There were too many tries for this e-mail address. Wait ${wait}, or ask for a link by mail instead.`,
  link: (wait) =>
    `Several links were asked for this e-mail address. Look for them in the mail, spam too, or wait ${wait}.`,
  address: (wait) => `There were too many tries from where you are. Wait ${wait} and try again.`,
  form: (wait) =>
    `This form was sent very often from where you are. Nothing is lost: wait ${wait}, and send it again.`,
  letter: (wait) =>
    `We have sent several letters to this e-mail address today. Look for them in the mail, spam too, or wait ${wait}.`,
};

/** Opens the counts of one council. What is counted by is kept as a digest, never as an address. */
export const openLimits = (pool: pg.Pool, authorityId: string, secret: string): Limits => {
  const limiters = Object.fromEntries(
    Object.entries(allowances).map(([name, allowance]) => [
      name,
      new RateLimiterPostgres({
        ...allowance,
        storeClient: pool,
        storeType: 'pool',
        schemaName: 'access',
        tableName: 'attempt',
        tableCreated: true,
        keyPrefix: `${authorityId}:${name}`,
      }),
    ]),
  ) as Record<Limited, RateLimiterPostgres>;
  const keyOf = (whose: string): string =>
    createHmac('sha256', secret).update(whose.trim().toLowerCase()).digest('base64url');
  return {
    take: async (what, whose) => {
      try {
        await limiters[what].consume(keyOf(whose));
        return ok(true);
      } catch (reason) {
        if (!(reason instanceof RateLimiterRes)) throw reason;
        return refused(tooMany[what](inWords(reason.msBeforeNext)));
      }
    },
    giveBack: async (what, whose) => {
      await limiters[what].reward(keyOf(whose));
    },
    forget: async (what, whose) => {
      await limiters[what].delete(keyOf(whose));
    },
  };
};
