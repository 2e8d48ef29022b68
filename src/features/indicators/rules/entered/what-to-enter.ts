import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { everywhere } from '../counted.ts';
import type { Definition } from '../definition.ts';
import { definitionOf } from '../definitions.ts';
import { definitionsIn, type Group, groups } from '../groups.ts';
import { lastYear, type Period, periodsToEnter, yearName } from './periods.ts';

/** What is to be entered, as it is chosen: `team` is one that no list holds yet, `begins` the year whose 1 April begins it. */
export type Choice = { indicator: string; area: string; team: string; begins: string };

/** What is to be entered: which indicator, whose, and of which periods. */
export type ToEnter = { definition: Definition; area: string; year: number; periods: readonly Period[] };

/** What is wrong with a choice, and in which field it is mended. */
export type WrongChoice = { field: keyof Choice; text: string };

/** Nobody has figures of an earlier time in a form that is theirs to copy. */
const firstYear = 2010;

/** The years that can be chosen, the last one first. */
export const yearsToEnter = (today: string): number[] => {
  const last = lastYear(today);
  return Array.from({ length: last - firstYear + 1 }, (_, place) => last - place);
};

/** A family has a figure for each of its parts and none of its own. */
const isEntered = ({ parts }: Definition): boolean => parts !== 'only';

/** The indicators that can be entered, those first that are not counted from records. */
export const indicatorsToEnter = (): { group: Group; definitions: readonly Definition[] }[] =>
  [...groups]
    .sort((one, other) => Number(other === 'Counted by others') - Number(one === 'Counted by others'))
    .map((group) => ({ group, definitions: definitionsIn(group).filter(isEntered) }));

/** Whose figures they are. "All" as a team would be the whole council. */
export const readArea = ({
  area,
  team,
}: Pick<Choice, 'area' | 'team'>): Result<string, { field: 'team'; text: string }> => {
  const typed = team.trim();
  if (typed === '') return ok(area === '' ? everywhere : area);
  if (area !== '' && area !== everywhere)
    return refused({ field: 'team', text: 'Choose a team from the list or write its name, not both.' });
  return typed.toLowerCase() === everywhere ? ok(everywhere) : ok(typed);
};

/** Reads what was chosen; without a year the last one. */
export const readChoice = (choice: Choice, today: string): Result<ToEnter, WrongChoice> => {
  const definition = definitionOf(choice.indicator);
  if (!definition || !isEntered(definition))
    return refused({ field: 'indicator', text: 'Choose what the figures say.' });
  const area = readArea(choice);
  if (!area.ok) return area;
  const year = choice.begins === '' ? lastYear(today) : Number(choice.begins);
  if (!yearsToEnter(today).includes(year)) return refused({ field: 'begins', text: 'Choose a year.' });
  const periods = periodsToEnter(definition.frequency, year, today);
  return periods.length === 0
    ? refused({ field: 'begins', text: `Nothing of ${yearName(year)} is over yet. Choose the year before.` })
    : ok({ definition, area: area.value, year, periods });
};
