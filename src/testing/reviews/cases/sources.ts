/** Care Planning, Placement and Case Review (England) Regulations 2010. */
export const carePlanning = (regulation: string): string =>
  `Care Planning, Placement and Case Review (England) Regulations 2010, regulation ${regulation}`;

/** The README of the reviews, where the law leaves a thing to the house. */
export const readme = (place: string): string => `src/features/reviews/README.md, ${place}`;
