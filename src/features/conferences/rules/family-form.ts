import { readCount, readDay, readPastDay, readWords } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { choiceIn, linesIn, type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { type Beginning, beginnings, type Ending, endings } from './conference.ts';
import { longest } from './longest.ts';

/** A family's line as its form writes it. Days are ISO; `officerId` is the chair's, null for nobody yet. */
export type FamilyFields = {
  reference: string;
  children: number;
  childReferences: string[];
  district: string;
  team: string;
  officerId: string | null;
  beginning: Beginning;
  ending: { why: Ending; on: string } | null;
};

/** More than that is a slip of the key. */
export const mostChildren = 20;

const readBeginning = (typed: Typed, today: string): Result<Beginning, Mistake> => {
  const kind = choiceIn(typed, 'begun', beginnings);
  if (kind === null) return refused({ text: 'Say from what the days are counted.', field: 'begun' });
  const on = readPastDay(typed, 'begunOn', 'Give the day from which the days are counted.', today);
  return on.ok ? ok({ kind, on: on.value }) : on;
};

const readEnding = (typed: Typed, today: string): Result<FamilyFields['ending'], Mistake> => {
  const why = choiceIn(typed, 'ended', endings);
  if (why === null) {
    const on = readDay(typed, 'endedOn', null);
    return on.ok && on.value !== null
      ? refused({ text: 'Say why nothing is due any more, or empty the day.', field: 'ended' })
      : ok(null);
  }
  const on = readPastDay(typed, 'endedOn', 'Give the day since when nothing is due any more.', today);
  return on.ok ? ok({ why, on: on.value }) : on;
};

/** Reads the form of a family; `officers` are the ids of those who can be chosen as chair. */
export const readFamilyForm = (
  typed: Typed,
  { today, officers }: { today: string; officers: readonly string[] },
): Result<FamilyFields, Mistake> => {
  const reference = readWords(typed, 'reference', 'Give the case system’s reference.', longest.line);
  if (!reference.ok) return reference;
  const children = readCount(typed, 'children', mostChildren);
  if (!children.ok) return children;
  if (children.value === 0)
    return refused({ text: 'Say how many children it is about, unborn ones too.', field: 'children' });
  const childReferences = linesIn(typed, 'childReferences');
  if (childReferences.length > children.value)
    return refused({ text: 'There are more references than children.', field: 'childReferences' });
  const district = readWords(typed, 'district', 'Give the district.', longest.line);
  if (!district.ok) return district;
  const team = readWords(typed, 'team', null, longest.line);
  if (!team.ok) return team;
  const officer = textIn(typed, 'officer');
  if (officer !== '' && !officers.includes(officer))
    return refused({ text: 'Choose one of the reviewing officers.', field: 'officer' });
  const beginning = readBeginning(typed, today);
  if (!beginning.ok) return beginning;
  const ending = readEnding(typed, today);
  if (!ending.ok) return ending;
  return ok({
    reference: reference.value,
    children: children.value,
    childReferences,
    district: district.value,
    team: team.value,
    officerId: officer === '' ? null : officer,
    beginning: beginning.value,
    ending: ending.value,
  });
};

/** A family's line as its form shows it. */
export const familyFormOf = (family: FamilyFields): Typed => ({
  reference: family.reference,
  children: String(family.children),
  childReferences: family.childReferences.join('\n'),
  district: family.district,
  team: family.team,
  officer: family.officerId ?? '',
  begun: family.beginning.kind,
  begunOn: dateWords(family.beginning.on),
  ended: family.ending?.why ?? '',
  endedOn: family.ending === null ? '' : dateWords(family.ending.on),
});
