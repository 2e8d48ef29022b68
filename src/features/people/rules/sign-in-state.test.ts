import { expect, it } from 'vitest';
import { signInState } from './sign-in-state.ts';

const now = '2026-03-10T09:00:00Z';
const before = '2026-03-10T08:59:59Z';
const after = '2026-03-17T09:00:00Z';

it.each([
  ['a@b.uk', { state: 'signs in', invitedUntil: null }, 'signs in'],
  ['a@b.uk', { state: 'signs in', invitedUntil: after }, 'signs in'],
  ['a@b.uk', { state: 'closed', invitedUntil: null }, 'ended'],
  ['a@b.uk', { state: 'invited', invitedUntil: after }, 'invited'],
  ['a@b.uk', { state: 'invited', invitedUntil: before }, 'invitation lapsed'],
  ['a@b.uk', undefined, 'not invited'],
  [null, undefined, 'no e-mail address'],
] as const)('somebody with address %s and standing %o: %s', (email, standing, state) => {
  expect(signInState(email, standing, now)).toBe(state);
});
