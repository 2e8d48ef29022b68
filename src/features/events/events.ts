const about = (kind: string, event: string) => (id: string) => ({ event, subject: { kind, id } });

export const eventAdded = about('event', 'event.added');
export const eventChanged = about('event', 'event.changed');
export const eventCancelled = about('event', 'event.cancelled');
export const eventOnAfterAll = about('event', 'event.on after all');
export const scoreGiven = about('event', 'event.score given');
export const placeTaken = about('place', 'place.taken');
export const placeWaitedFor = about('place', 'place.waited for');
export const placeMovedUp = about('place', 'place.moved up');
export const placeGone = about('place', 'place.gone');
export const placeNeedsChanged = about('place', 'place.needs changed');
export const placeAgreed = about('place', 'place.carer agreed');
export const placeCheckedIn = about('place', 'place.checked in');
export const placeTold = about('place', 'place.told by the team');
export const placeWordsRead = about('place', 'place.link made');
export const pictureAdded = about('picture', 'picture.added');
export const pictureRemoved = about('picture', 'picture.removed');
