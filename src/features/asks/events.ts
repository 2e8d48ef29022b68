const about = (kind: string, event: string) => (id: string) => ({ event, subject: { kind, id } });

const sealed = (kind: string, event: string) => (id: string, digest: string) => ({
  event,
  subject: { kind, id },
  digest,
});

/** An ask was taken up from what somebody sent, said or wrote on a wall; its title or the team's words were changed. */
export const askTakenUp = sealed('ask', 'ask.taken up');
export const askChanged = sealed('ask', 'ask.changed');
/** Somebody has to answer it; was reminded; answered; thinks that it is done. */
export const askGiven = about('ask', 'ask.given');
export const askAnswered = sealed('ask', 'ask.answered');
/** Young people said whether it is done. */
export const askHeard = sealed('ask', 'ask.young people said');
/** The words of a step were mended. */
export const stepMended = sealed('ask', 'ask.step mended');
export const askTied = sealed('ask', 'ask.tied');
export const askUntied = sealed('ask', 'ask.untied');
/** The team asked whoever answers it to tie an action. */
export const tieSuggested = sealed('ask', 'ask.tie suggested');
/** Whoever answers said that no action belongs to it. */
export const noActionToTie = about('ask', 'ask.no action to tie');
/** It matters to somebody too: nobody is named. */
export const askSupported = about('ask', 'ask.supported');

export const surveyKept = sealed('survey', 'survey.kept');
export const surveyPublished = about('survey', 'survey.made public');
export const surveyWithdrawn = about('survey', 'survey.taken off');
export const surveyAnswered = about('survey', 'survey.answered');
export const resultsShown = sealed('survey', 'survey.results shown');

export const consultationKept = sealed('consultation', 'consultation.kept');
export const consultationPublished = about('consultation', 'consultation.made public');
export const consultationWithdrawn = about('consultation', 'consultation.taken off');

export const nationalAskKept = sealed('national ask', 'national ask.kept');
export const nationalAskRemoved = sealed('national ask', 'national ask.removed');
