import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Searched, searchOf } from './search.ts';

const offers: readonly Searched[] = [
  { strong: 'No council tax until we are 25', also: 'bills', rest: 'We pay it for you.' },
  { strong: 'A free bus pass', also: 'travel', rest: 'Go to work or college.' },
  { strong: 'Money for uni', also: 'university bursary student', rest: 'A grant each year.' },
  { strong: 'Help with your deposit', also: 'rent flat', rest: 'We act as guarantor.' },
  { strong: 'See a dentist', also: 'teeth', rest: 'Check-ups cost nothing.' },
  { strong: 'Free prescriptions', also: 'medicine', rest: 'Ask your doctor for the form.' },
  { strong: 'A laptop', also: 'computer', rest: 'For school, college or work.' },
  { strong: 'A personal adviser', also: 'PA worker', rest: 'Somebody on your side.' },
];
const found = (typed: string): string[] =>
  searchOf(offers, (offer) => offer, typed).map(({ strong }) => strong);

it.each([
  ['council tax', 'No council tax until we are 25'],
  ['counsil tacks', 'No council tax until we are 25'],
  ['COUNCIL-TAX!', 'No council tax until we are 25'],
  ['cuoncil tax', 'No council tax until we are 25'],
  ['bus pas', 'A free bus pass'],
  ['buss', 'A free bus pass'],
  ['how do i get a bus pass', 'A free bus pass'],
  ['travle', 'A free bus pass'],
  ['yuniversity', 'Money for uni'],
  ['uni', 'Money for uni'],
  ['rent', 'Help with your deposit'],
  ['depposit', 'Help with your deposit'],
  ['dentis', 'See a dentist'],
  ['tooth', 'See a dentist'],
  ['perscription', 'Free prescriptions'],
  ['lap top', 'A laptop'],
  ['pa', 'A personal adviser'],
  ['advisor', 'A personal adviser'],
])('finds with “%s”: %s', (typed, first) => {
  expect(found(typed)[0]).toBe(first);
});

it.each(['xylophone', 'qqqq', '12345'])('finds nothing with “%s”', (typed) => {
  expect(found(typed)).toEqual([]);
});

it.each(['', '   ', '!?'])('shows all where nothing was typed: “%s”', (typed) => {
  expect(found(typed)).toHaveLength(offers.length);
});

it('finds a word of a title whichever of its letters is left out or doubled', () => {
  const words = ['council', 'deposit', 'dentist', 'prescriptions', 'adviser'];
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.nat(), fc.boolean(), (word, where, isDoubled) => {
      const at = 1 + (where % (word.length - 1));
      const typed = isDoubled
        ? word.slice(0, at) + word[at] + word.slice(at)
        : word.slice(0, at) + word.slice(at + 1);
      expect(found(typed)[0]?.toLowerCase()).toContain(word);
    }),
  );
});

it('bears whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (typed) => {
      expect(found(typed).length).toBeLessThanOrEqual(offers.length);
    }),
  );
});
