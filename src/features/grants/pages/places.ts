import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import type { Tx } from '../../../web/route.ts';
import { findBody } from '../../board/index.ts';
import { findPot, findProposal, type Pot, type Proposal } from '../queries.ts';

const id = z.uuid('The address is not complete.');

/** Where a route of a board, of a pot or of a proposal acts: the board that it is of. */
export const atBoard = {
  zone: 'board',
  params: z.object({ board: id }),
  at: async (tx: Tx, scope: Scope, { board }: { board: string }) =>
    (await findBody(tx, scope, board))?.id ?? null,
} as const;

export const atPot = {
  zone: 'board',
  params: z.object({ pot: id }),
  at: async (tx: Tx, scope: Scope, { pot }: { pot: string }) =>
    (await findPot(tx, scope, pot))?.bodyId ?? null,
} as const;

export const atProposal = {
  zone: 'board',
  params: z.object({ proposal: id }),
  at: async (tx: Tx, scope: Scope, { proposal }: { proposal: string }) =>
    (await findProposal(tx, scope, proposal))?.bodyId ?? null,
} as const;

export const boardLink = ({ bodyId }: { bodyId: string }) => ({
  text: 'Member grants',
  href: `/boards/${bodyId}/grants`,
});
export const potLink = ({ id: pot, name }: Pick<Pot, 'id' | 'name'>) => ({
  text: `Pot ${name}`,
  href: `/grants/pots/${pot}`,
});
export const proposalLink = ({ id: proposal, title }: Pick<Proposal, 'id' | 'title'>) => ({
  text: title,
  href: `/grants/proposals/${proposal}`,
});
