const about = (kind: string, event: string) => (id: string) => ({ event, subject: { kind, id } });

const sealed = (kind: string, event: string) => (id: string, digest: string) => ({
  event,
  subject: { kind, id },
  digest,
});

/** A group of young people was written down or changed. */
export const groupKept = sealed('young group', 'young group.kept');

/** Somebody asked to join, was confirmed (or what was confirmed changed), was not any more, or was forgotten. */
export const personAsked = about('young person', 'young person.asked to join');
export const personConfirmed = sealed('young person', 'young person.confirmed');
export const personTakenBack = about('young person', 'young person.taken back');
export const personForgotten = about('young person', 'young person.forgotten');
export const personLinked = about('young person', 'young person.new link');
export const personCalled = sealed('young person', 'young person.called');

/** A request came, was asked about, decided, took place; the asker said what changed; that was shown or shown no more. */
export const requestCame = sealed('involvement request', 'involvement request.came');
export const requestWorried = about('involvement request', 'involvement request.worried');
export const questionAsked = sealed('involvement request', 'involvement request.question asked');
export const questionAnswered = sealed('involvement request', 'involvement request.question answered');
export const requestDecided = sealed('involvement request', 'involvement request.decided');
export const requestTookPlace = sealed('involvement request', 'involvement request.took place');
export const changedSaid = sealed('involvement request', 'involvement request.what changed said');
export const changedShown = sealed('involvement request', 'involvement request.what changed shown');
export const changedHidden = about('involvement request', 'involvement request.what changed hidden');
export const changedChased = about('involvement request', 'involvement request.what changed asked for');

/** A card was sent to young people; one of them answered: whose answer it was, the log does not say. */
export const cardSent = sealed('involvement card', 'involvement card.sent');
export const cardAnswered = about('involvement card', 'involvement card.answered');

/** What belongs to an interview or an inspection. */
export const panelKept = sealed('interview panel', 'interview panel.kept');
export const findingKept = sealed('inspection finding', 'inspection finding.kept');
export const findingTakenBack = about('inspection finding', 'inspection finding.taken back');
export const homeDidKept = sealed('inspection finding', 'inspection finding.done');

/** How many requests young people can manage was set. */
export const limitSet = sealed('involvement limit', 'involvement limit.set');
