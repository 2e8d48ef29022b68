import { form, type Sent, type TestApp } from '../app.ts';
import { childInCare, newOfficer, plannedReview, writtenDown } from '../casework.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';

type Reviewed = { officer: TestApp['clerk']; child: string; held: string; decision: string; planned: string };

/** A child with a review that was held and decided something, and another one that is planned for this month. */
const reviewed = async (home: TestApp): Promise<Reviewed> => {
  const officer = await newOfficer(home);
  const child = await childInCare(home, { officerId: officer.personId });
  const held = await plannedReview(officer, child);
  await writtenDown(officer, held);
  const page = (await officer('GET', `/reviews/${held}`)).body;
  const decision = /decisions\/([0-9a-f-]{36})/.exec(page)?.[1] ?? '';
  return { officer, child, held, decision, planned: await plannedReview(officer, child) };
};

/** Reviews of a child whose officer is somebody of their own. */
export const furnishReviews: Furnish = async (home) => {
  const { officer: by, child, held, decision, planned } = await reviewed(home);
  return [
    { prefix: '/children/:child/reviews', values: { child }, by },
    { prefix: '/children/:child/monitoring', values: { child }, by },
    { prefix: '/reviews/', values: { review: planned }, by },
    { prefix: '/reviews/:review/decisions', values: { review: held, decision }, by },
  ];
};

const deed =
  (path: (there: Reviewed) => string, sent: Sent) =>
  async (home: TestApp): Promise<Deed> => {
    const there = await reviewed(home);
    return { url: path(there), sent, by: there.officer };
  };

const onPlanned = (rest: string, fields: Record<string, string>) =>
  deed(({ planned }) => `/reviews/${planned}/${rest}`, form({ seen: '1', ...fields }));

/** How each form of the reviews is used, by the officer of the child. */
export const deedsOfReviews: Deeds = {
  '/children/:child/reviews/new': async (home) => {
    const officer = await newOfficer(home);
    const child = await childInCare(home, { officerId: officer.personId });
    const sent = form({ day: '24 March 2026', anyway: '2026-03-24' });
    return { url: `/children/${child}/reviews/new`, sent, by: officer };
  },
  '/reviews/:review/move': onPlanned('move', { day: '25 March 2026', reason: 'An exam' }),
  '/reviews/:review/papers': onPlanned('papers', { 'paper-0-to': 'School' }),
  '/reviews/:review/held': onPlanned('held', { day: '10 March 2026', participation: 'PN1' }),
  '/reviews/:review/adjourn': onPlanned('adjourn', {
    met: '10 March 2026',
    day: '17 March 2026',
    reason: 'No report',
  }),
  '/reviews/:review/call-off': onPlanned('call-off', { reason: 'The child moved' }),
  '/reviews/:review/decisions/:decision': deed(
    ({ held, decision }) => `/reviews/${held}/decisions/${decision}`,
    form({ state: 'done', day: '10 March 2026' }),
  ),
  '/children/:child/monitoring/new': deed(
    ({ child }) => `/children/${child}/monitoring/new`,
    form({ track: 'yes', found: 'All is well.' }),
  ),
};
