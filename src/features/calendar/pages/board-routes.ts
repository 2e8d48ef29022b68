import type { ComponentChild } from 'preact';
import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, type Audit, page, type Tx } from '../../../web/route.ts';
import { boardOf } from '../board-queries.ts';

export const id = z.uuid('The address is not complete.');

/** A field of a form as typed. */
export const typed = (longest = 300) =>
  z.string().max(longest, `Use ${longest} characters at most.`).default('');

/** One choice or several under one name. */
export const chosen = z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]);

export const boardReading: Audit = { writes: false, because: 'the board zone; no record of a child' };

/** The board that stands in the address. */
export const atBoard = async (tx: Tx, scope: Scope, { board }: { board: string }): Promise<string | null> =>
  (await boardOf(tx, scope, board))?.id ?? null;

/** A form, shown again with status 422 where something in it is wrong: nothing typed is lost. */
export const formPage = (
  title: string,
  view: ComponentChild,
  errors: Readonly<Record<string, string | undefined>>,
): Answer =>
  Object.values(errors).some(Boolean)
    ? { kind: 'page', title: `Error: ${title}`, view, status: 422 }
    : page(title, view);
