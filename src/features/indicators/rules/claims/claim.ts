import type { Context } from './reading.ts';
import type { Relations } from './relations.ts';

export type Verdict = 'agrees' | 'disagrees' | 'unknown';

/**
 * What a rule says of one relation between figures. `found` is what is printed; `expected` what it should be, null
 * where that cannot be told; `because` says of an unknown in plain words what is missing.
 */
export type Finding = {
  verdict: Verdict;
  found: string;
  expected: string | null;
  because?: string;
};

/** A finding with its place: `line` counts from 1, `claim` is the sentence. `rule` names the rule in plain words. */
export type Claim = {
  line: number;
  claim: string;
  verdict: Verdict;
  expected: string | null;
  found: string;
  rule: string;
};

/** One kind of claim: its name for the reader, why it is looked for, and how it is judged. */
export type Rule = {
  name: string;
  reason: string;
  judge: (context: Context, relations: Relations) => Finding[];
};
