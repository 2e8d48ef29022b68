import { expect, it } from 'vitest';
import { readOwner } from './owner.ts';

const people = [{ id: 'p1', name: 'Sam Hill' }];

it.each([
  [
    { owner: 'p1', ownerName: '' },
    { ownerId: 'p1', ownerName: 'Sam Hill' },
  ],
  [
    { owner: '', ownerName: ' District councils ' },
    { ownerId: null, ownerName: 'District councils' },
  ],
  [
    { owner: 'gone', ownerName: 'Sam Hill' },
    { ownerId: null, ownerName: 'Sam Hill' },
  ],
])('%j is an owner', (form, owner) => {
  expect(readOwner(form, people)).toEqual({ ok: true, value: owner });
});

it.each([
  [{ owner: '', ownerName: '  ' }, 'Choose somebody from the list, or'],
  [{ owner: 'gone', ownerName: '' }, 'Choose somebody from the list, or'],
  [{ owner: 'p1', ownerName: 'Somebody else' }, 'not both'],
])('%j is none', (form, reason) => {
  const result = readOwner(form, people);
  expect(!result.ok && result.reason).toContain(reason);
});
