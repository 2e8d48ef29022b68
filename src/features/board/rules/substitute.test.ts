import { describe, expect, it } from 'vitest';
import { type Substitute, substituteProblems } from './substitute.ts';

const person = { id: 'cy', name: 'Cy Cedar', young: false, supporterName: null, cabinet: [] };
const given = (parts: Partial<Substitute> = {}): Substitute => ({
  name: 'Cy Cedar',
  person,
  capacity: 'member',
  day: '2025-06-01',
  holderName: 'Ash Alder',
  standsInAlready: null,
  ownSeat: null,
  ...parts,
});

// "X attending on behalf of Y", recorded in the minutes for the one meeting.
describe('a substitute', () => {
  it.each<[string, Partial<Substitute>, string[]]>([
    ['for a member', {}, []],
    ['known by name only', { person: null }, []],
    ['without a name', { name: ' ', person: null }, ['A substitute has a name']],
    ['for an empty seat', { holderName: null }, ['A substitute stands in for somebody']],
    ['beside another', { standsInAlready: 'Bo Birch' }, ['One substitute a seat at a meeting']],
    ['recorded again', { standsInAlready: 'Cy Cedar' }, []],
    ['who has a seat of their own', { ownSeat: 'Police' }, ['Nobody sits twice']],
    [
      'from the Cabinet for a member',
      { person: { ...person, cabinet: [{ from: '2025-01-01', to: null }] } },
      ['No cabinet member may sit as a member'],
    ],
    [
      'from the Cabinet for one in attendance',
      { capacity: 'in attendance', person: { ...person, cabinet: [{ from: '2025-01-01', to: null }] } },
      [],
    ],
  ])('%s', (_, parts, broken) => {
    expect(substituteProblems(given(parts)).map(({ rule }) => rule)).toEqual(broken);
  });
});
