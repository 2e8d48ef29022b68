/** Figures came in: they wait for a look. The digest seals what they came from. */
export const figuresReceived = (id: string, sha256: string) => ({
  event: 'figures.received',
  subject: { kind: 'figure source', id },
  digest: sha256,
});

/** Figures that waited count from now on. */
export const figuresKept = (id: string) => ({
  event: 'figures.kept',
  subject: { kind: 'figure source', id },
});

/** Figures that waited were put aside. */
export const figuresDiscarded = (id: string) => ({
  event: 'figures.discarded',
  subject: { kind: 'figure source', id },
});

/** Somebody wrote what stands behind a figure. */
export const figureExplained = (id: string) => ({
  event: 'figure.explained',
  subject: { kind: 'figure comment', id },
});

/** National statistics were put beside the figures. */
export const statisticsAdded = (authorityId: string) => ({
  event: 'statistics.added',
  subject: { kind: 'authority', id: authorityId },
});

/** The figures of a month are public, small counts hidden. */
export const figuresPublished = (at: string) => ({
  event: 'figures.published',
  subject: { kind: 'month', id: at },
});

const ofIndicator = (event: string, code: string) => ({ event, subject: { kind: 'indicator', id: code } });

/** Figures of other councils were typed beside an indicator, taken back, put back. */
export const comparatorsEntered = (code: string) => ofIndicator('comparators.entered', code);
export const comparatorsTakenBack = (code: string) => ofIndicator('comparators.taken-back', code);
export const comparatorsPutBack = (code: string) => ofIndicator('comparators.put-back', code);

/** Somebody answers for an indicator from now on, or nobody any more. */
export const ownerNamed = (code: string) => ofIndicator('indicator.owner-named', code);
export const ownerTakenAway = (code: string) => ofIndicator('indicator.owner-taken-away', code);

const ofQuestion = (event: string, id: string) => ({ event, subject: { kind: 'board question', id } });

/** A question for the Board was added, taken back, put back. */
export const boardQuestionAdded = (id: string) => ofQuestion('board-question.added', id);
export const boardQuestionTakenBack = (id: string) => ofQuestion('board-question.taken-back', id);
export const boardQuestionPutBack = (id: string) => ofQuestion('board-question.put-back', id);

/** An action was tied to an indicator that it is about, or untied again. */
export const actionTied = (id: string) => ({
  event: 'indicator.action-tied',
  subject: { kind: 'action', id },
});
export const actionUntied = (id: string) => ({
  event: 'indicator.action-untied',
  subject: { kind: 'action', id },
});

const ofAreas = (event: string, change: number) => ({
  event,
  subject: { kind: 'change of areas', id: `${change}` },
});

/** An area was put where it belongs, ended; all were brought in at once; the last change of them was taken back. */
export const areaPlaced = (change: number) => ofAreas('area.placed', change);
export const areaEnded = (change: number) => ofAreas('area.ended', change);
export const areasBroughtIn = (change: number) => ofAreas('areas.brought-in', change);
export const areasTakenBack = (change: number) => ofAreas('areas.taken-back', change);
