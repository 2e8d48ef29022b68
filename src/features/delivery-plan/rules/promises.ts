import { counted } from '../../../kernel/counted.ts';
import { listed } from '../../../kernel/listed.ts';
import type { Brag } from './brag.ts';
import type { PublicEntry, PublicPlan } from './public-plan.ts';

/** How something stands, as young people say it. */
export const youngRating: Record<Brag | 'none', string> = {
  blue: 'Done',
  green: 'Going well',
  amber: 'Slower than we wanted',
  red: 'Stuck',
  none: 'We have not said yet',
};

/** A promise to young people: what it is, how it goes in a sentence, and what is done for it. */
export type Promise = {
  title: string;
  words: string;
  voice: string;
  howItGoes: string;
  doing: { words: string; rating: Brag | 'none' }[];
};

const order: readonly (Brag | 'none')[] = ['blue', 'green', 'amber', 'red', 'none'];

const said: Record<Brag | 'none', (count: number) => string> = {
  blue: (count) => `${count} ${count === 1 ? 'is' : 'are'} done`,
  green: (count) => `${count} ${count === 1 ? 'is' : 'are'} going well`,
  amber: (count) => `${count} ${count === 1 ? 'is' : 'are'} slower than we wanted`,
  red: (count) => `${count} ${count === 1 ? 'is' : 'are'} stuck`,
  none: (count) => `for ${count} we have not said yet`,
};

/** "We are doing 12 things for this. 5 are done, 4 are going well and 3 are stuck." */
export const howItGoes = (ratings: readonly (Brag | 'none')[]): string => {
  if (ratings.length === 0) return 'We have not yet said what we will do for this.';
  const counts = order.flatMap((rating) => {
    const count = ratings.filter((one) => one === rating).length;
    return count === 0 ? [] : [said[rating](count)];
  });
  const sentence = listed(counts);
  return `We are doing ${counted(ratings.length, 'thing')} for this. ${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
};

const doingOf = (entries: readonly PublicEntry[]): Promise['doing'] =>
  entries
    .filter(({ inYoungWords }) => inYoungWords !== '')
    .map(({ inYoungWords, rating }) => ({ words: inYoungWords, rating: rating ?? 'none' }));

/** What a plan promises young people, one promise for each objective. */
export const promisesOf = ({ objectives }: PublicPlan): Promise[] =>
  objectives.map(({ title, statement, voice, inYoungWords, entries }) => ({
    title,
    words: inYoungWords || statement,
    voice,
    howItGoes: howItGoes(entries.map(({ rating }) => rating ?? 'none')),
    doing: doingOf(entries),
  }));
