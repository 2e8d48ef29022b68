import { expect, it } from 'vitest';
import { type Role, roles, zoneFor } from './roles.ts';
import type { Actor } from './scope.ts';
import type { Zone } from './zones.ts';

const holding = (...held: [Role, string | null][]): Actor => ({
  kind: 'person',
  id: 'p',
  name: 'P',
  holdings: held.map(([role, bodyId]) => ({ role, bodyId })),
});

it.each<[string, Actor, Zone, Zone]>([
  ['the public', { kind: 'public' }, 'casework', 'public'],
  ['a guest', { kind: 'guest', id: 'g', meetingId: 'm', name: null }, 'board', 'room'],
  ['the system', { kind: 'system', name: 'job' }, 'voice', 'voice'],
  ['nobody’s role', holding(), 'board', 'public'],
  ['a member', holding(['member', 'b']), 'voice', 'board'],
  [
    'a reviewing officer of the council',
    holding(['independent reviewing officer', null]),
    'casework',
    'casework',
  ],
  ['a reviewing officer of one board', holding(['independent reviewing officer', 'b']), 'casework', 'board'],
  ['a reviewing officer', holding(['independent reviewing officer', null]), 'voice', 'board'],
  ['a reviewing officer', holding(['independent reviewing officer', null]), 'challenge', 'challenge'],
  ['a manager of social care', holding(['team manager', null]), 'casework', 'challenge'],
  ['a participation worker', holding(['participation worker', null]), 'voice', 'voice'],
  ['a participation worker', holding(['participation worker', null]), 'casework', 'board'],
  ['a participation worker of one board', holding(['participation worker', 'b']), 'voice', 'board'],
  ['who holds both', holding(['service manager', null], ['participation worker', null]), 'voice', 'voice'],
  [
    'who holds both',
    holding(['participation worker', null], ['service manager', null]),
    'casework',
    'casework',
  ],
  ['who may more asks for less', holding(['service manager', null]), 'public', 'public'],
])('%s, %j, asking for %s is given %s', (_, actor, wanted, given) => {
  expect(zoneFor(actor, wanted)).toBe(given);
});

it('no role alone opens both what young people tell and children’s records', () => {
  for (const role of roles) {
    const open = (['voice', 'casework'] as const).filter(
      (zone) => zoneFor(holding([role, null]), zone) === zone,
    );
    expect(open.length, role).toBeLessThan(2);
  }
});
