import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { ClaimInPaper } from '../indicators/index.ts';
import { tables } from './store.ts';

/** What was found of the figures in a paper. Without claims and refusal it is still being checked. */
export type FiguresInPaper = {
  paperId: string;
  sha256: string;
  checkedOn: string | null;
  claims: readonly ClaimInPaper[] | null;
  refusal: string | null;
};

/** What was found in these papers. */
export const figuresInPapers = async (
  tx: Tx,
  { authorityId }: Scope,
  papers: readonly { id: string }[],
): Promise<FiguresInPaper[]> =>
  papers.length === 0
    ? []
    : tables(tx)
        .selectFrom('paper_figures')
        .select(['paper_id as paperId', 'sha256', 'checked_on as checkedOn', 'claims', 'refusal'])
        .where('authority_id', '=', authorityId)
        .where(
          'paper_id',
          'in',
          papers.map(({ id }) => id),
        )
        .execute();
