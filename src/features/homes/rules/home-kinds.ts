import { ok, type Result, refused } from '../../../kernel/result.ts';

/**
 * Kinds of homes, in words, with the letter of ACCOM (accommodation of care leavers) in the children looked after return
 * (Department for Education, guide to the SSDA903 collection). Our kinds are finer than its letters.
 */
const kinds = {
  family: { words: 'With family', letter: 'B' },
  'staying put': { words: 'Staying put with former foster carers', letter: 'Z' },
  'staying close': { words: 'Staying close to a former children’s home', letter: 'D' },
  residential: { words: 'Residential care', letter: 'C' },
  'supported lodgings': { words: 'Supported lodgings', letter: 'E' },
  'semi-independent': { words: 'Semi-independent home with support', letter: 'D' },
  foyer: { words: 'Foyer', letter: 'T' },
  'council tenancy': { words: 'Own tenancy, council', letter: 'U' },
  'association tenancy': { words: 'Own tenancy, housing association', letter: 'U' },
  'private tenancy': { words: 'Own tenancy, private', letter: 'U' },
  tenancy: { words: 'Own tenancy, landlord not said', letter: 'U' },
  student: { words: 'Student home', letter: 'U' },
  lodgings: { words: 'Lodgings without support', letter: 'K' },
  custody: { words: 'Custody', letter: 'X' },
  emergency: { words: 'Emergency home, such as a night shelter', letter: 'V' },
  'bed and breakfast': { words: 'Bed and breakfast', letter: 'W' },
  'no home': { words: 'No home, or on a sofa', letter: 'S' },
  abroad: { words: 'Abroad', letter: 'G' },
  other: { words: 'Another kind', letter: 'Y' },
} as const;

export type HomeKind = keyof typeof kinds;

/** Each kind in words. */
export const kindWords = Object.fromEntries(
  Object.entries(kinds).map(([kind, { words }]) => [kind, words]),
) as Record<HomeKind, string>;

/** The letter of the return for a kind. */
export const letterOf = (kind: HomeKind): string => kinds[kind].letter;

const neverSuitable: readonly HomeKind[] = ['custody', 'emergency', 'bed and breakfast', 'no home'];

/** Whether a home of this kind counts as not suitable whatever else is said of it, as in the return. */
export const isNeverSuitable = (kind: HomeKind): boolean => neverSuitable.includes(kind);

/** Kinds in which somebody stays because there is nothing else: an emergency. */
export const isEmergency = (kind: HomeKind): boolean => kind === 'emergency' || kind === 'bed and breakfast';

/** Kinds of those who have no home of their own: the emergency ones, and nowhere at all. */
export const isHomeless = (kind: HomeKind): boolean => kind === 'no home' || isEmergency(kind);

const kindOfLetter: Readonly<Record<string, HomeKind>> = {
  B: 'family',
  C: 'residential',
  D: 'semi-independent',
  E: 'supported lodgings',
  G: 'abroad',
  H: 'abroad',
  K: 'lodgings',
  S: 'no home',
  T: 'foyer',
  U: 'tenancy',
  V: 'emergency',
  W: 'bed and breakfast',
  X: 'custody',
  Y: 'other',
  Z: 'staying put',
};

/** Reads a code of ACCOM: its letter is the kind, 1 suitable, 2 not. Refused with what is wrong. */
export const readAccom = (code: string): Result<{ kind: HomeKind; suitable: boolean }> => {
  const [letter = '', digit = ''] = code.trim().toUpperCase();
  const kind = kindOfLetter[letter];
  if (letter === 'R' && (digit === '1' || digit === '2'))
    return refused('ACCOM says that nobody knows where they live.');
  if (kind === undefined || code.trim().length !== 2 || (digit !== '1' && digit !== '2'))
    return refused(`ACCOM is "${code.trim()}", which is no code of the return.`);
  if (digit === '1' && isNeverSuitable(kind))
    return refused(`ACCOM is "${code.trim()}", but such a home is never suitable.`);
  return ok({ kind, suitable: digit === '1' });
};
