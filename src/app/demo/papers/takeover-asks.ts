import { blocksFromText } from '../../../typesetting/from-text.ts';
import type { DemoPaper } from '../draft.ts';

/** What young people asked of the adults at their takeover. */
export const takeoverAsks: DemoPaper = {
  itemTitle: 'What We Ask of You',
  title: 'Our five asks on one page',
  kind: 'leaflet',
  blocks:
    blocksFromText(`We wrote this together at three sessions before the takeover. 31 of us took part. The youngest was 8 and the oldest was 23.

1. Tell us first. When something in our lives changes, we want to hear it from you and not by accident.
2. Let us keep our people. Brothers, sisters, friends, the dog next door: plan time with them, and do not cancel it.
3. Do what you said. If you cannot, come and tell us why.
4. Show us how money works before we need it.
5. Celebrate us. Not only when we win something.

# What you can do today

Choose one ask. Write on the card what you will do and by when. Sign with your job title. We will keep the cards, and we will ask.`),
};
