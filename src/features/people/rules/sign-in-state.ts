/** How a person stands with sign-in. */
export type SignInState =
  | 'signs in'
  | 'invited'
  | 'invitation lapsed'
  | 'not invited'
  | 'no e-mail address'
  | 'ended';

type Standing = { state: 'signs in' | 'invited' | 'closed'; invitedUntil: string | null };

/** How somebody stands of whom sign-in knows this, or nothing; moments in ISO, UTC. */
export const signInState = (
  email: string | null,
  standing: Standing | undefined,
  now: string,
): SignInState => {
  if (standing?.state === 'closed') return 'ended';
  if (standing?.state === 'signs in') return 'signs in';
  if (email === null) return 'no e-mail address';
  if (!standing?.invitedUntil) return 'not invited';
  return standing.invitedUntil > now ? 'invited' : 'invitation lapsed';
};

/** The same in words, for a list. */
export const stateWords: Record<SignInState, string> = {
  'signs in': 'Can sign in',
  invited: 'Invited, not been here yet',
  'invitation lapsed': 'The invitation is too old: invite again',
  'not invited': 'Not invited',
  'no e-mail address': 'Cannot be invited without an e-mail address',
  ended: 'Ended',
};
