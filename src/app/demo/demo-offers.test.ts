import { expect, it } from 'vitest';
import { headings, situations } from '../../features/local-offer/rules/offer.ts';
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
    ...pledges.flatMap(({ pledge, progress }) => [pledge, progress]),
  ]);
  expect(ageOf(texts)).toBeLessThanOrEqual(oldest);
});

it('has at least twenty-five offers, under every heading and for every situation', () => {
  expect(demoOffers.filter(({ kind }) => kind === undefined).length).toBeGreaterThanOrEqual(25);
  expect(new Set(demoOffers.map(({ heading }) => heading))).toEqual(new Set(Object.keys(headings)));
  expect(new Set(demoOffers.flatMap((offer) => offer.situations ?? []))).toEqual(
    new Set(Object.keys(situations)),
  );
});
