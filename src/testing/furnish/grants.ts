import { ensureBody } from '../../features/board/index.ts';
import { form, type TestApp } from '../app.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';
import { seenOn } from './sent.ts';

type Ask = TestApp['clerk'];
type Fields = Record<string, string>;

/** A form of a proposal that two may fill in at once, as it is sent from its page. */
export const filled = async (by: Ask, url: string, fields: Fields): Promise<Fields> => ({
  ...fields,
  seen: await seenOn(by, url),
});

/** Sends a form. Answers the id at the end of the address that it leads to. */
export const sent = async (by: Ask, url: string, fields: Fields): Promise<string> => {
  const got = await by('POST', url, form(fields));
  if (got.statusCode !== 303) throw new Error(`${url}: ${got.statusCode} ${got.body.slice(0, 3000)}`);
  return String(got.headers.location).split('/').at(-1) ?? '';
};

export const potFields = { name: '2025-26', origin: 'underspend of 2024-25', total: '£1,000', most: '£800' };
const roundFields = { name: 'Spring', opensOn: '1 March 2026', closesOn: '31 March 2026' };
export const proposalFields = {
  title: 'Swimming lessons',
  forWhom: 'children in our care in the north',
  children: '12',
  asked: '£600',
  startsOn: '1 May 2026',
  changes: 'They learn to swim.',
  otherFunding: '',
  inOurCare: 'yes',
  owedAnyway: 'no',
};
export const recommendFields = { verdict: 'yes', pence: '', resolution: 'Item 7, 10 March 2026', words: '' };
export const decideFields = {
  pence: '£600',
  post: 'Director of children’s services',
  words: 'Good value.',
  reportDue: '1 June 2026',
};
export const outcomeFields = { did: 'All twelve swim now.', spent: '£550.50' };

/** A board with a pot and an open round. */
export const grantPot = async (home: TestApp): Promise<{ board: string; pot: string; round: string }> => {
  const { id: board } = await home.inScope((tx, scope) => ensureBody(tx, scope, 'Corporate Parenting Board'));
  const pot = await sent(home.clerk, `/boards/${board}/grants/pots/new`, potFields);
  await sent(home.clerk, `/grants/pots/${pot}/rounds/new`, roundFields);
  const { body } = await home.clerk('GET', `/boards/${board}/grants/new`);
  return { board, pot, round: /name="round"[^>]*value="([^"]+)"/.exec(body)?.[1] ?? '' };
};

const proposed = async (home: TestApp) => {
  const made = await grantPot(home);
  const fields = { ...proposalFields, round: made.round };
  return { ...made, proposal: await sent(home.clerk, `/boards/${made.board}/grants/new`, fields) };
};

/** A pot, and another; a proposal of which a grant was given. */
const granted = async (home: TestApp) => {
  const made = await proposed(home);
  const officer = await home.as('lead officer', null);
  const url = `/grants/proposals/${made.proposal}/decide`;
  await sent(officer, url, await filled(officer, url, decideFields));
  return { ...made, officer };
};

export const furnishGrants: Furnish = async (home) => {
  const { pot, proposal } = await granted(home);
  return [{ prefix: '/grants/', values: { pot, proposal } }];
};

const deed =
  (
    make: (home: TestApp) => Promise<{ board: string; pot: string; round: string; proposal: string }>,
    url: (made: { board: string; pot: string; proposal: string }) => string,
    fields: Fields,
  ) =>
  async (home: TestApp): Promise<Deed> => {
    const made = await make(home);
    return { url: url(made), sent: form({ ...fields, round: made.round }) };
  };

const onProposal =
  (make: (home: TestApp) => Promise<{ proposal: string }>, step: string, fields: Fields) =>
  async (home: TestApp): Promise<Deed> => {
    const url = `/grants/proposals/${(await make(home)).proposal}/${step}`;
    return { url, sent: form(await filled(home.clerk, url, fields)) };
  };

export const deedsOfGrants: Deeds = {
  '/boards/:board/grants/pots/new': deed(proposed, ({ board }) => `/boards/${board}/grants/pots/new`, {
    ...potFields,
    name: '2026-27',
  }),
  '/boards/:board/grants/new': deed(proposed, ({ board }) => `/boards/${board}/grants/new`, proposalFields),
  '/grants/pots/:pot/rounds/new': deed(proposed, ({ pot }) => `/grants/pots/${pot}/rounds/new`, roundFields),
  '/grants/pots/:pot/carry': async (home) => {
    const { board, pot } = await grantPot(home);
    const to = await sent(home.clerk, `/boards/${board}/grants/pots/new`, { ...potFields, name: '2026-27' });
    return { url: `/grants/pots/${pot}/carry`, sent: form({ to }) };
  },
  '/grants/proposals/:proposal/recommend': onProposal(proposed, 'recommend', recommendFields),
  '/grants/proposals/:proposal/decide': async (home) => {
    const { proposal } = await proposed(home);
    const by = await home.as('lead officer', null);
    const url = `/grants/proposals/${proposal}/decide`;
    return { url, sent: form(await filled(by, url, decideFields)), by };
  },
  '/grants/proposals/:proposal/outcome': onProposal(granted, 'outcome', outcomeFields),
};
