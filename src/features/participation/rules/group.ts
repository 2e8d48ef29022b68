import { readWhole } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { Mistake, Typed } from '../../../kernel/typed-form.ts';
import { type AskedTexts, readTexts } from './asked-texts.ts';

/** What is written down of a group beside its ages. */
export const groupTexts = {
  name: { label: 'What the group is called', missing: 'Give the group a name.' },
  supporters: {
    label: 'Who supports it',
    hint: 'Posts, like “Participation worker, North”.',
    missing: 'Say by their posts who supports it.',
  },
  meets: {
    label: 'When and where it meets',
    hint: 'Only young people whom you have confirmed are told. It is never public.',
    rows: 4,
    missing: 'Say when and where it meets.',
  },
} as const satisfies AskedTexts;

export type GroupFields = { [Name in keyof typeof groupTexts]: string } & {
  agesFrom: number;
  agesTo: number;
};

const ages = { from: 4, to: 26 } as const;

/** Reads the form of a group. */
export const readGroup = (typed: Typed): Result<GroupFields, Mistake> => {
  const texts = readTexts(groupTexts, typed);
  if (!texts.ok) return texts;
  const from = readWhole(typed, 'agesFrom', ages);
  if (!from.ok) return from;
  const to = readWhole(typed, 'agesTo', ages);
  if (!to.ok) return to;
  return to.value < from.value
    ? refused({ field: 'agesTo', text: 'The oldest cannot be younger than the youngest.' })
    : ok({ ...texts.value, agesFrom: from.value, agesTo: to.value });
};
