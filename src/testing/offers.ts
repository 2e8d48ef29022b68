import { addOffer } from '../features/local-offer/keep-offer.ts';
import type { OfferFields } from '../features/local-offer/rules/read-offer.ts';
import type { TestApp } from './app.ts';

/** A bus pass for everybody from 16 to 24. */
export const busPass: OfferFields = {
  kind: 'service',
  heading: 'money',
  ageFrom: 16,
  ageTo: 24,
  areas: [],
  situations: [],
  words: {
    title: 'A free bus pass',
    what: 'We can go by bus and pay nothing.',
    who: 'All of us who left care, until we turn 25.',
    howMuch: 'It is free.',
    steps: ['Ask your adviser for the form.', 'Send it with a photo.'],
    contact: 'The leaving care team',
    alsoCalled: 'travel, ticket',
  },
  reach: { phone: '01234 567890', email: '', web: '' },
  ownerPost: 'Travel manager',
  ownerEmail: 'travel@eastmere.example',
};

/** Puts an offer into the house, checked on a day. Answers its id. */
export const offerAt = (
  home: TestApp,
  change: Partial<OfferFields> = {},
  checkedOn = '2026-03-03',
): Promise<string> =>
  home.asSystem('voice', (tx, scope) =>
    addOffer(tx, scope, { ...busPass, ...change }, { checkedOn, checkedBy: busPass.ownerPost }),
  );
