import type { Scope } from '../../kernel/scope.ts';

/** The name under which a deed is written down. */
export const actorName = ({ actor }: Scope): string =>
  (actor.kind === 'public' ? null : actor.name) ?? 'somebody without a name here';
