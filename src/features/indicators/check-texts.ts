import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { blocksFromText } from '../../typesetting/from-text.ts';
import { figuresHeld } from './figures-held.ts';
import { checkPaper, type PlacedClaim } from './rules/claims/check-paper.ts';

/**
 * What typed texts claim about figures, each held against itself and against what Hearth holds. It advises: no word is
 * changed, and nothing is kept from being saved.
 */
export const checkTexts = async (
  tx: Tx,
  scope: Scope,
  texts: readonly string[],
): Promise<PlacedClaim[][]> => {
  if (texts.length === 0) return [];
  const held = await figuresHeld(tx, scope);
  return texts.map((text) => checkPaper(blocksFromText(text), held));
};

/** The same of one text. */
export const checkText = async (tx: Tx, scope: Scope, text: string): Promise<PlacedClaim[]> =>
  (await checkTexts(tx, scope, [text])).flat();
