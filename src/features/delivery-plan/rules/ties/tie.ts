/** What of a meeting can belong to an objective: what was resolved, or what somebody has to do. */
export const tieKinds = ['resolution', 'action'] as const;
export type TieKind = (typeof tieKinds)[number];

/** What is tied: its kind and id. */
export type Tie = { kind: TieKind; id: string };

/** A tie as it is kept: with its words at that time, the day (ISO), and who tied it. */
export type KeptTie = Tie & { label: string; tiedOn: string; by: string };

/** A decision or an action that somebody may read, as it stands. `day` (ISO): when it was decided or agreed. */
export type Tieable = Tie & {
  words: string;
  day: string;
  stands: string;
  /** The page of its own. */
  href: string | null;
  from: { title: string; href: string | null };
};

/** A tie as it is read. Of a record that was removed only the words are left: `stands` says so. */
export type Tied = Omit<Tieable, 'from'> & { from: Tieable['from'] | null };

/** A tie in one word, as forms send it. */
export const tieKey = ({ kind, id }: Tie): string => `${kind}:${id}`;

/** The tie that a form names, or null. */
export const readTie = (typed: string): Tie | null => {
  const [kind, id = ''] = typed.split(':');
  const known = tieKinds.find((one) => one === kind);
  return known === undefined || id === '' ? null : { kind: known, id };
};

const gone = 'It is no longer in the records of the board.';

/**
 * What is tied to an objective as one reader sees it, the newest first. `readable` is what they may read; what is
 * recorded beside that is not theirs to read, and only counted.
 */
export const tiedFor = (
  ties: readonly KeptTie[],
  readable: readonly Tieable[],
  isRecorded: (tie: Tie) => boolean,
): { tied: Tied[]; hidden: number } => {
  const known = new Map(readable.map((one) => [tieKey(one), one]));
  const tied = ties.flatMap((tie): Tied[] => {
    const found = known.get(tieKey(tie));
    if (found) return [found];
    const { kind, id, label, tiedOn } = tie;
    return isRecorded(tie)
      ? []
      : [{ kind, id, words: label, day: tiedOn, stands: gone, href: null, from: null }];
  });
  return {
    tied: tied.sort((one, other) => other.day.localeCompare(one.day)),
    hidden: ties.length - tied.length,
  };
};
