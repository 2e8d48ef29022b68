import { form, type TestApp } from '../app.ts';
import { childInCare } from '../casework.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';

type Ask = Awaited<ReturnType<TestApp['as']>>;

/** What is sent to raise a problem resolution with a practice manager without an account. */
export const resolution = {
  kind: 'resolution',
  category: 'practice',
  impact: 'delay and drift',
  words: 'The Lantern work has not begun.',
  level: 'practice manager',
  toName: 'Practice manager, North 1',
};

/** Raises a challenge about a child as somebody of the service. Answers its id. */
export const raisedBy = async (
  officer: Ask,
  child: string,
  fields: Record<string, string> = resolution,
): Promise<string> => {
  const got = await officer('POST', `/challenges/new/${child}`, form(fields));
  const id = /challenges\/([0-9a-f-]{36})\?done=raised/.exec(String(got.headers.location))?.[1];
  if (!id) throw new Error(`It was not raised: ${got.statusCode} ${got.body.slice(0, 2000)}`);
  return id;
};

type Raised = { by: Ask; challenge: string };

const raised = async (home: TestApp): Promise<Raised> => {
  const by = await home.as('service manager', null);
  return { by, challenge: await raisedBy(by, await childInCare(home)) };
};

/** A child with a problem resolution that waits for an answer. */
export const furnishChallenges: Furnish = async (home) => {
  const by = await home.as('service manager', null);
  const child = await childInCare(home);
  return [{ prefix: '/challenges/', values: { child, challenge: await raisedBy(by, child) }, by }];
};

const answered = async (home: TestApp): Promise<Raised> => {
  const made = await raised(home);
  await made.by('POST', `/challenges/${made.challenge}/answer`, form({ words: 'It begins on Monday.' }));
  return made;
};

const withdrawn = async (home: TestApp): Promise<Raised> => {
  const made = await raised(home);
  await made.by('POST', `/challenges/${made.challenge}/withdraw`, form({ words: 'Raised twice.' }));
  return made;
};

const informal = async (home: TestApp): Promise<Raised> => {
  const by = await home.as('service manager', null);
  return { by, challenge: await raisedBy(by, await childInCare(home), { ...resolution, kind: 'informal' }) };
};

const deed =
  (made: (home: TestApp) => Promise<Raised>, move: string, fields: Record<string, string>) =>
  async (home: TestApp): Promise<Deed> => {
    const { by, challenge } = await made(home);
    return { url: `/challenges/${challenge}/${move}`, sent: form(fields), by };
  };

const words = { words: 'It begins on Monday.' };

/** How each form of challenges is used well. */
export const deedsOfChallenges: Deeds = {
  '/challenges/new/:child': async (home) => ({
    url: `/challenges/new/${await childInCare(home)}`,
    sent: form(resolution),
    by: await home.as('service manager', null),
  }),
  '/challenges/limits': async () => ({
    url: '/challenges/limits',
    sent: form({
      'practice manager': '5',
      'team manager': '5',
      'senior manager': '5',
      'head of service': '5',
    }),
  }),
  '/challenges/:challenge/answer': deed(raised, 'answer', words),
  '/challenges/:challenge/not-accepted': deed(answered, 'not-accepted', words),
  '/challenges/:challenge/escalate': deed(raised, 'escalate', { ...resolution, level: 'team manager' }),
  '/challenges/:challenge/become': deed(informal, 'become', resolution),
  '/challenges/:challenge/close': deed(answered, 'close', {
    outcome: 'mended',
    changed: 'The work has begun.',
  }),
  '/challenges/:challenge/withdraw': deed(raised, 'withdraw', words),
  '/challenges/:challenge/reopen': deed(withdrawn, 'reopen', words),
};
