import { expect, it } from 'vitest';
import { headings, situations } from '../../features/local-offer/rules/offer.ts';
import { searchOf } from '../../features/local-offer/rules/search.ts';
import { readingLevel } from '../../platform/plain-english/reading-level.ts';
import { sentencesOf } from '../../platform/plain-english/sentences.ts';
import { demoSignatories } from './demo-covenant.ts';
import { demoOffers } from './demo-offers.ts';

/** Who is this old reads every page of the local offer with ease (done when, no. 6). */
const oldest = 11;
const place = { heading: null, paragraph: 0 };
const ageOf = (texts: readonly string[]): number => {
  const passages = texts.map((text) => ({ kind: 'paragraph' as const, text, place }));
  return readingLevel(sentencesOf(passages)).readingAge ?? 0;
};

it.each(demoOffers.map((offer) => [offer.title, offer] as const))(
  'is read with ease at eleven: %s',
  (_, { title, what, who, howMuch, steps }) => {
    expect(ageOf([title, what, who, howMuch, ...steps])).toBeLessThanOrEqual(oldest);
  },
);

it('is read with ease at eleven: what who signed pledges', () => {
  const texts = demoSignatories.flatMap(({ about, pledges }) => [
    about,
    ...pledges.flatMap(({ pledge, heard, jobs = [] }) => [
      pledge,
      ...heard.map(({ progress }) => progress),
      ...jobs.map(({ howToApply }) => howToApply),
    ]),
  ]);
  expect(ageOf(texts)).toBeLessThanOrEqual(oldest);
});

it('has at least twenty-five offers, under every heading and for every situation', () => {
  expect(demoOffers.filter(({ kind }) => kind === 'service').length).toBeGreaterThanOrEqual(25);
  expect(new Set(demoOffers.map(({ heading }) => heading))).toEqual(new Set(Object.keys(headings)));
  expect(new Set(demoOffers.flatMap((offer) => offer.situations ?? []))).toEqual(
    new Set(Object.keys(situations)),
  );
});

const home = 'Money to set up our first home';
const rent = 'Help with a deposit and a promise for the rent';
const low = 'Talk to somebody when we feel low';
const documents = 'Passport, licence and other ID documents';

it.each([
  ['counsil tax', 'No council tax until we are 25'],
  ['cownsil tacks', 'No council tax until we are 25'],
  ['bersary', 'Money each week at college'],
  ['collage bursery', 'Money each week at college'],
  ['univercity', 'Money for uni'],
  ['yooni', 'Money for uni'],
  ['acomodation', home],
  ['settin up home', home],
  ['furnitcher', home],
  ['deposet', rent],
  ['garanter', rent],
  ['homless', 'A bed for the night when we have no home'],
  ['staying putt', 'Staying put with our carers'],
  ['passport mony', documents],
  ['burf certificate', documents],
  ['driveing lisence', 'Driving lessons'],
  ['aprentiship', 'Jobs that are kept for us'],
  ['clouthes for interveiw', 'Clothes for a job talk'],
  ['wi fi', 'Data for our phone'],
  ['compooter', 'A laptop'],
  ['buss pas', 'A free bus pass'],
  ['dentisst', 'Find a dentist'],
  ['perscripshun', 'Free medicine'],
  ['free jim', 'A gym pass'],
  ['mentel helth', low],
  ['cownselling', low],
  ['persnal advizer', 'A personal adviser until we are 25'],
  ['junior iser', 'Our savings: the Junior ISA'],
  ['cristmas', 'A gift on our birthday and at the end of year'],
  ['nursary', 'Help when we have a baby'],
  ['probashun', 'When we are in prison'],
  ['assylum solisiter', 'A lawyer for our right to stay'],
  ['voteing', 'Get on the list to vote'],
  ['my recurds', 'Read our own records'],
])('is found first by who writes “%s”: %s', (typed, first) => {
  const found = searchOf(
    demoOffers,
    ({ title, alsoCalled = '', what, who, howMuch }) => ({
      strong: title,
      also: alsoCalled,
      rest: `${what} ${who} ${howMuch}`,
    }),
    typed,
  );
  expect(found[0]?.title).toBe(first);
});
