/** Who is on a picture: people of 16 and over, and younger ones. */
export type Pictured = { older: number; younger: number };

/** A consent that a picture needs: whose, in words, and who gives it. */
export type Needed = { whose: string; givenBy: string };

/**
 * Every consent that a picture stands on: of everybody on it their own, and for those under 16 also that of a parent or
 * carer.
 */
export const consentsFor = ({ older, younger }: Pictured): Needed[] => {
  const person = (number: number): string => `Person ${number}`;
  const own = Array.from({ length: older }, (_, place) => ({
    whose: person(place + 1),
    givenBy: 'the young person',
  }));
  const both = Array.from({ length: younger }, (_, place) => [
    { whose: `${person(older + place + 1)}, under 16`, givenBy: 'the young person' },
    {
      whose: `The parent or carer of person ${older + place + 1}`,
      givenBy: 'a parent or carer',
    },
  ]);
  return [...own, ...both.flat()];
};
