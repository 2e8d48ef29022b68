import { expect, it } from 'vitest';
import { offerListOf, readOfferList } from './offer-list.ts';
import type { OfferFields } from './read-offer.ts';

const today = '2026-03-10';
const offer: OfferFields = {
  kind: 'service',
  heading: 'money',
  ageFrom: 18,
  ageTo: 24,
  areas: ['North', 'East'],
  situations: ['parent', 'custody'],
  words: {
    title: 'No council tax',
    what: 'We pay it.',
    who: 'Every care leaver.',
    howMuch: 'All of it.',
    steps: ['Ask us.', 'Send the bill.'],
    contact: 'The leaving care team',
    alsoCalled: 'bills',
  },
  reach: { phone: '01234 567890', email: 'team@example.org', web: 'https://example.org/tax' },
  ownerPost: 'Revenues manager',
  ownerEmail: 'revenues@example.org',
};

const listOf = (change: (cells: string[], column: (name: string) => number) => void = () => undefined) => {
  const { columns, rows } = offerListOf([{ offer, checkedOn: '2026-02-01' }]);
  const cells = [...(rows[0] ?? [])];
  change(cells, (name) => columns.indexOf(name));
  return [columns, cells].map((one, place) => ({ line: place + 1, cells: one }));
};

it('reads a list that was written here as what it was', () => {
  expect(readOfferList(listOf(), today)).toEqual({
    ok: true,
    value: [{ line: 2, offer, checkedOn: '2026-02-01' }],
  });
});

it('takes a heading by the name that the team or a young person has for it', () => {
  for (const heading of ['Money', 'money']) {
    const read = readOfferList(
      listOf((cells, column) => {
        cells[column('Heading')] = heading;
      }),
      today,
    );
    expect(read.ok && read.value[0]?.offer.heading).toBe('money');
  }
});

it.each([
  ['Title', '', 'Say what it is called.'],
  ['Heading', 'Fun', 'Choose a heading.'],
  ['From age', 'old', 'Type an age in years, like 18.'],
  ['To age', '16', 'The last age is before the first one.'],
  ['Situations', 'in space', '“in space” is no situation here.'],
  ['Web address', 'javascript:alert(1)', 'Type the whole address; it begins with https://.'],
  ['Owner e-mail', 'nobody', 'Type their e-mail address, like name@example.gov.uk.'],
  ['Checked on', 'soon', '"soon" is not a date.'],
  ['Checked on', '11 March 2026', 'That day has not come yet.'],
])('tells the line and column of a mistake: %s is “%s”', (column, cell, text) => {
  const read = readOfferList(
    listOf((cells, at) => {
      cells[at(column)] = cell;
    }),
    today,
  );
  expect(read).toMatchObject({
    ok: false,
    reason: [{ line: 2, column, text: expect.stringContaining(text) }],
  });
});

it('tells every column that is missing', () => {
  const read = readOfferList([{ line: 1, cells: ['Title', 'What it is'] }], today);
  expect(read.ok ? [] : read.reason.map(({ column }) => column)).toContain('Owner e-mail');
});
