import type { Scope } from '../../kernel/scope.ts';

/** The name of the one who acts, as it is kept beside what they wrote. */
export const whoActs = ({ actor }: Scope): string =>
  actor.kind === 'person' || actor.kind === 'system' ? actor.name : 'Somebody';
