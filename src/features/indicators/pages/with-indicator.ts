import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, type Ask, notFound, type Tx } from '../../../web/route.ts';
import type { Definition } from '../rules/definition.ts';
import { definitionOf } from '../rules/definitions.ts';

export const indicatorParams = z.object({ indicator: z.string().max(100) });

export type Held = { tx: Tx; scope: Scope; definition: Definition };

/** Works on the indicator that the address names. */
export const withIndicator = (
  { inScope, scope, params }: Ask<{ indicator: string }, unknown, unknown>,
  work: (held: Held) => Promise<Answer>,
): Promise<Answer> => {
  const definition = definitionOf(params.indicator);
  return definition
    ? inScope((tx) => work({ tx, scope, definition }))
    : Promise.resolve(notFound('indicator'));
};

/** Why somebody who may read the page may not do this. */
export const refusal = (reason: string): Answer => ({
  kind: 'page',
  title: 'You cannot change this',
  view: messageView('You cannot change this', [reason]),
  status: 403,
});
