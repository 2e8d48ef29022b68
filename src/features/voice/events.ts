const about = (kind: string, event: string) => (id: string) => ({ event, subject: { kind, id } });

const sealed = (kind: string, event: string) => (id: string, digest: string) => ({
  event,
  subject: { kind, id },
  digest,
});

export const postCame = about('post', 'post.came');
export const postWorried = about('post', 'post.worried');
export const postShown = sealed('post', 'post.shown');
export const postRead = about('post', 'post.read');
export const postLeftOut = about('post', 'post.left out');
export const postWaitsAgain = about('post', 'post.waits again');
export const consentGiven = about('consent', 'consent.given');
export const consentWithdrawn = about('consent', 'consent.withdrawn');
/** Words of young people that the team wrote down were shown, mended, taken out. */
export const quoteKept = sealed('quote', 'quote.kept');
export const quoteChanged = sealed('quote', 'quote.changed');
export const quoteTakenOut = about('quote', 'quote.taken out');
export const voiceHoursSet = sealed('voice', 'voice.hours set');
export const voiceLeadSet = sealed('voice', 'voice.lead set');
