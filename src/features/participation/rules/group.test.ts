import { expect, it } from 'vitest';
import { readGroup } from './group.ts';
import { readConfirming, readJoining } from './joining.ts';

const group = { name: 'Sparks', supporters: 'Worker', meets: 'Tuesdays, 5pm', agesFrom: '8', agesTo: '13' };

it('a group is read', () => {
  expect(readGroup(group)).toEqual({ ok: true, value: { ...group, agesFrom: 8, agesTo: 13 } });
});

it.each([
  [{ name: '' }, 'name'],
  [{ meets: '' }, 'meets'],
  [{ agesFrom: '3' }, 'agesFrom'],
  [{ agesTo: '7' }, 'agesTo'],
  [{ agesTo: 'x' }, 'agesTo'],
])('a group with %j is refused at %s', (changed, field) => {
  expect(readGroup({ ...group, ...changed })).toMatchObject({ ok: false, reason: { field } });
});

const joining = { ageBand: '14 or 15', reach: 'Ask my carer', email: '' };

it.each([
  [joining, { ok: true, value: joining }],
  [{ ...joining, reach: '', email: 'me@example.org' }, { ok: true }],
  [
    { ...joining, reach: '' },
    { ok: false, reason: { field: 'reach' } },
  ],
  [
    { ...joining, ageBand: '99' },
    { ok: false, reason: { field: 'ageBand' } },
  ],
  [
    { ...joining, email: 'me' },
    { ok: false, reason: { field: 'email' } },
  ],
])('%j asks to join', (typed, read) => {
  expect(readJoining(typed)).toMatchObject(read);
});

it.each([
  ['14 or 15', 'Foster carer, 2 March 2026', true],
  ['14 or 15', '', false],
  ['16 or 17', '', true],
])('who is %s and whose carer “%s” agreed can be confirmed: %s', (ageBand, carerAgreed, can) => {
  expect(readConfirming({ ageBand, carerAgreed, groups: 'g', email: '' }).ok).toBe(can);
});

it('nobody is confirmed without a group', () => {
  expect(readConfirming({ ageBand: '16 or 17' })).toMatchObject({ ok: false, reason: { field: 'groups' } });
});
