import type { CountSet, Definition } from '../definition.ts';

/** The name of a count of children's records: its set and its name there. */
type CountName = `${CountSet} ${string}`;

/**
 * Counts of which one is a part of the other by the wording of their definitions, besides each indicator's own two and
 * all who are looked after. Of the times that children went missing the first of each child makes the children.
 */
export const nested: readonly (readonly [part: CountName, whole: CountName])[] = [
  ['plans began_again_within_a_year', 'plans began_again'],
  ['events missing_children', 'events missing_episodes'],
  ['looked-after settled', 'looked-after whole_year'],
  ['looked-after told_of_year', 'looked-after whole_year'],
  ['looked-after told_ten_or_over', 'looked-after told_of_year'],
  ['looked-after told_four_to_sixteen', 'looked-after told_of_year'],
  ['looked-after sixteen_or_over', 'looked-after of_school_age'],
  ['care-leavers not_available', 'care-leavers not_engaged'],
  ['care-leavers homes_known', 'care-leavers care_leavers'],
  ['care-leavers home_known', 'care-leavers care_leavers'],
];

/** Counts that make another one together, apart from those that are called its parts. */
export const addedUp: readonly { whole: CountName; parts: readonly CountName[] }[] = [
  {
    whole: 'care-leavers care_leavers',
    parts: ['care-leavers engaged', 'care-leavers not_engaged', 'care-leavers activity_not_known'],
  },
  { whole: 'by-age looked_after 16+', parts: ['looked-after sixteen_or_over'] },
  {
    whole: 'looked-after of_school_age',
    parts: ['by-age looked_after 5-9', 'by-age looked_after 10-15', 'by-age looked_after 16+'],
  },
];

/** Whether the counts of a definition only rise from 1 April on: events do, those of children looked after on the day do not. */
export const onlyRises = ({ over }: Definition, from: string): boolean =>
  over === 'since 1 April' && from !== 'looked-after';
