import { type Broken, brokenRules, type Rule } from './broken.ts';
import type { BodyKind } from './words.ts';

/** A body and what it reports to, as the tree of bodies knows it. */
export type BodyInTree = {
  id: string;
  name: string;
  slug: string;
  kind: BodyKind;
  reportsTo: string | null;
  closedOn: string | null;
};

/** A body as it is to be: `id` null while it is new. */
export type WantedBody = {
  id: string | null;
  name: string;
  slug: string;
  kind: BodyKind;
  reportsTo: string | null;
};

type Case = { wanted: WantedBody; bodies: readonly BodyInTree[] };

const parentOf = ({ wanted, bodies }: Case) => bodies.find((body) => body.id === wanted.reportsTo);

/** Whether following "reports to" from `start` comes to `id`. */
const leadsTo = (bodies: readonly BodyInTree[], start: string | null, id: string): boolean => {
  const seen = new Set<string>();
  for (let at = start; at !== null && !seen.has(at); ) {
    if (at === id) return true;
    seen.add(at);
    const here = at;
    at = bodies.find((body) => body.id === here)?.reportsTo ?? null;
  }
  return false;
};

const rules: readonly Rule<Case>[] = [
  {
    name: 'One name, one board',
    broken: ({ wanted, bodies }) => {
      const same = bodies.find((body) => body.slug === wanted.slug && body.id !== wanted.id);
      return same ? `There is already a board called “${same.name}”. Give this one another name.` : null;
    },
  },
  {
    name: 'A group works for a board',
    broken: ({ wanted }) =>
      wanted.kind !== 'board' && wanted.reportsTo === null
        ? `Choose the board that the ${wanted.kind} reports to.`
        : null,
  },
  {
    name: 'Reports go to a board that is there',
    broken: (given) => {
      if (given.wanted.reportsTo === null) return null;
      const parent = parentOf(given);
      if (!parent) return 'The board it is to report to was not found. Choose another.';
      return parent.closedOn ? `${parent.name} is closed. Choose a board that still meets.` : null;
    },
  },
  {
    name: 'No board reports to itself',
    broken: (given) => {
      const { wanted, bodies } = given;
      if (wanted.id === null || wanted.reportsTo === null) return null;
      if (!leadsTo(bodies, wanted.reportsTo, wanted.id)) return null;
      return `${parentOf(given)?.name ?? 'That board'} itself reports to this one. Choose another board.`;
    },
  },
];

/** Every rule that a body would break as it is to be. */
export const bodyProblems = (wanted: WantedBody, bodies: readonly BodyInTree[]): Broken[] =>
  brokenRules(rules, { wanted, bodies });

type Closing = { body: BodyInTree; bodies: readonly BodyInTree[] };

const closingRules: readonly Rule<Closing>[] = [
  {
    name: 'No group is left without its board',
    broken: ({ body, bodies }) => {
      const groups = bodies.filter((one) => one.reportsTo === body.id && one.closedOn === null);
      if (groups.length === 0) return null;
      const names = groups.map((one) => one.name).join(', ');
      return `${names} still ${groups.length === 1 ? 'reports' : 'report'} to it. Close what reports to it first, or let it report to another board.`;
    },
  },
];

/** Every rule that stands in the way of closing a body. */
export const closingProblems = (body: BodyInTree, bodies: readonly BodyInTree[]): Broken[] =>
  brokenRules(closingRules, { body, bodies });
