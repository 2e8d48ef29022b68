import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { YoungAskLink } from '../../web/young-asks.tsx';

/** What young people asked that an action belongs to: a later feature knows. */
export type AsksAboutAction = (tx: Tx, scope: Scope, actionId: string) => Promise<readonly YoungAskLink[]>;
