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
