import { counted } from '../../../kernel/counted.ts';
import { months } from '../../../kernel/local-date.ts';
import { type Duty, letterOf, type Terms } from './terms.ts';
import { likeness, type Stretch, wordChanges } from './word-changes.ts';
import { listWords } from './words.ts';

/** One difference between two versions: a sentence, and for a text that was reworded the words. */
export type Difference = { sentence: string; words: Stretch[] };

const plain = (sentence: string): Difference => ({ sentence, words: [] });

/** Texts that share more than half of their words are the same matter in other words. */
const sameMatter = 0.5;

type Pair = { before: number | null; after: number | null };

/** Pairs the entries of two lists: equal ones first, then the likest. What is left came or went. */
const paired = (before: readonly string[], after: readonly string[]): Pair[] => {
  const takenBefore = new Set<number>();
  const takenAfter = new Set<number>();
  const pairs: Pair[] = [];
  const take = (old: number, now: number): void => {
    takenBefore.add(old);
    takenAfter.add(now);
    pairs.push({ before: old, after: now });
  };
  for (const [old, text] of before.entries()) {
    const now = after.findIndex((one, index) => one === text && !takenAfter.has(index));
    if (now >= 0) take(old, now);
  }
  const alike = before
    .flatMap((text, old) => after.map((one, now) => ({ old, now, likeness: likeness(text, one) })))
    .filter((one) => one.likeness > sameMatter)
    .sort((a, b) => b.likeness - a.likeness);
  for (const { old, now } of alike) if (!takenBefore.has(old) && !takenAfter.has(now)) take(old, now);
  for (const old of before.keys()) if (!takenBefore.has(old)) pairs.push({ before: old, after: null });
  for (const now of after.keys()) if (!takenAfter.has(now)) pairs.push({ before: null, after: now });
  return pairs.sort((a, b) => (a.after ?? a.before ?? 0) - (b.after ?? b.before ?? 0));
};

const ofAims = (before: readonly string[], after: readonly string[]): Difference[] =>
  paired(before, after).flatMap((pair) => {
    const old = pair.before === null ? null : (before[pair.before] ?? '');
    const now = pair.after === null ? null : (after[pair.after] ?? '');
    if (old === null) return [plain(`Aim ${letterOf(pair.after ?? 0)} is new: “${now}”`)];
    if (now === null) return [plain(`Aim ${letterOf(pair.before ?? 0)} was left out: “${old}”`)];
    const from = letterOf(pair.before ?? 0);
    const to = letterOf(pair.after ?? 0);
    const name = from === to ? `Aim ${to}` : `Aim ${from}, now ${to},`;
    return old === now ? [] : [{ sentence: `${name} was reworded.`, words: wordChanges(old, now) }];
  });

const ofList = (what: string, before: readonly string[], after: readonly string[]): Difference[] => [
  ...after.filter((one) => !before.includes(one)).map((one) => plain(`${what}: “${one}” is new.`)),
  ...before.filter((one) => !after.includes(one)).map((one) => plain(`${what}: “${one}” was left out.`)),
];

const dutyWords = ({ months: due }: Duty): string =>
  due.length === 0
    ? 'in no month of its own'
    : `in ${listWords(due.map((month) => months[month - 1] ?? ''))}`;

const ofDuties = (before: readonly Duty[], after: readonly Duty[]): Difference[] => {
  const same = (one: Duty, list: readonly Duty[]) => list.find(({ what }) => what === one.what);
  return [
    ...after.flatMap((now) => {
      const old = same(now, before);
      if (!old) return [plain(`Every year: “${now.what}” is new, ${dutyWords(now)}.`)];
      return dutyWords(old) === dutyWords(now)
        ? []
        : [plain(`Every year: “${now.what}” was ${dutyWords(old)}, now it is ${dutyWords(now)}.`)];
    }),
    ...before
      .filter((old) => !same(old, after))
      .map((old) => plain(`Every year: “${old.what}” was left out.`)),
  ];
};

const quorumWords = (quorum: number | null): string => (quorum === null ? 'none' : String(quorum));

/** A sentence for each single value that differs. */
const ofValues = (before: Terms, after: Terms): Difference[] => {
  const sentences: [boolean, string][] = [
    [
      before.appointers.join() !== after.appointers.join(),
      `Members who vote were appointed by ${listWords(before.appointers, 'or')}, now by ${listWords(after.appointers, 'or')}.`,
    ],
    [
      before.castingVote !== after.castingVote,
      after.castingVote ? 'The chair gains a casting vote.' : 'The chair no longer has a casting vote.',
    ],
    [
      before.substitutesVote !== after.substitutesVote,
      after.substitutesVote ? 'Substitutes may now vote.' : 'Substitutes may no longer vote.',
    ],
    [
      before.quorum !== after.quorum,
      `The quorum was ${quorumWords(before.quorum)}, now it is ${quorumWords(after.quorum)}.`,
    ],
    [
      before.everyMonths !== after.everyMonths,
      `Meetings were every ${counted(before.everyMonths, 'month')}, now every ${counted(after.everyMonths, 'month')}.`,
    ],
    [
      before.noticeDays !== after.noticeDays,
      `Notice was ${counted(before.noticeDays, 'clear working day')}, now ${counted(after.noticeDays, 'clear working day')}.`,
    ],
    [
      before.meetingMinutes !== after.meetingMinutes,
      `A meeting lasted ${counted(before.meetingMinutes, 'minute')}, now ${counted(after.meetingMinutes, 'minute')}.`,
    ],
    [
      before.reviewedYearly !== after.reviewedYearly,
      after.reviewedYearly
        ? 'The terms are now reviewed every year after May.'
        : 'The terms are no longer reviewed every year.',
    ],
  ];
  return sentences.filter(([differs]) => differs).map(([, sentence]) => plain(sentence));
};

/** Everything in which two versions differ, in words, in the order in which the terms are read. */
export const differences = (before: Terms, after: Terms): Difference[] => [
  ...(before.purpose === after.purpose
    ? []
    : [
        {
          sentence: 'What the board is for was reworded.',
          words: wordChanges(before.purpose, after.purpose),
        },
      ]),
  ...ofAims(before.aims, after.aims),
  ...ofList('Who the members come from', before.memberGroups, after.memberGroups),
  ...ofList('Who may be co-opted', before.coOptedServices, after.coOptedServices),
  ...ofList('Who attends', before.attending, after.attending),
  ...ofList('Who advises', before.advisers, after.advisers),
  ...ofValues(before, after),
  ...ofDuties(before.duties, after.duties),
];
