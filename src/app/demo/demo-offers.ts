import type { Heading, OfferKind } from '../../features/local-offer/index.ts';
import { accommodation } from './offers/accommodation.ts';
import type { DemoOffer } from './offers/demo-offer.ts';
import { education } from './offers/education.ts';
import { employment } from './offers/employment.ts';
import { health } from './offers/health.ts';
import { money } from './offers/money.ts';
import { nearMe } from './offers/near-me.ts';
import { participation } from './offers/participation.ts';
import { relationships } from './offers/relationships.ts';

const services: Record<Heading, readonly DemoOffer[]> = {
  money,
  accommodation,
  relationships,
  education,
  employment,
  health,
  participation,
};

/** What the demo council gives, and places near somebody. */
export const demoOffers: readonly (DemoOffer & { heading: Heading; kind: OfferKind })[] = [
  ...(Object.keys(services) as Heading[]).flatMap((heading) =>
    services[heading].map((offer) => ({ ...offer, heading, kind: 'service' as const })),
  ),
  ...nearMe.map((offer) => ({ ...offer, heading: 'participation' as const, kind: 'near me' as const })),
];
