import { mayHearVoice } from '../../voice/index.ts';

/** Where the participation team works on the local offer and the covenant. */
export const team = { zone: 'voice', at: 'any board', can: mayHearVoice } as const;

export const voiceLink = { text: 'Young people’s voice', href: '/voice' };
export const offerDesk = { text: 'The local offer', href: '/voice/offer' };

/** Said where two changed one thing at once. */
export const changedMeanwhile =
  'Somebody changed this since you opened it. Nothing was saved. What you typed is still here: look at it as it is now in another tab, then save again.';
export const covenantDesk = { text: 'The covenant', href: '/voice/covenant' };
