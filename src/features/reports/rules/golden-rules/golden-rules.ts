import { acronyms } from './acronyms.ts';
import { appendices } from './appendices.ts';
import { explainedTables } from './explained-tables.ts';
import { interactive } from './interactive.ts';
import { jargon } from './jargon.ts';
import type { GoldenRule, Look, Point } from './look.ts';
import { meaning } from './meaning.ts';
import { readingLevel } from './reading-level.ts';
import { recommendation } from './recommendation.ts';
import { slides } from './slides.ts';
import { timeForQuestions } from './time-for-questions.ts';
import { twoWeeks } from './two-weeks.ts';
import { youngSummary } from './young-summary.ts';

/** The Golden Rules, the gravest first, and two of the house report's own at the end. */
export const goldenRules: readonly GoldenRule[] = [
  twoWeeks,
  meaning,
  youngSummary,
  interactive,
  timeForQuestions,
  slides,
  explainedTables,
  acronyms,
  jargon,
  readingLevel,
  recommendation,
  appendices,
];

export const titleOfRule = (name: string): string =>
  goldenRules.find((rule) => rule.name === name)?.title ?? name;

/** Every point to look at again. It advises: nothing here keeps a report from being handed in. */
export const checkReport = (look: Look): Point[] => {
  const keys = new Set<string>();
  return goldenRules.flatMap((rule) =>
    rule.check(look).flatMap((found) => {
      const key = `${rule.name}: ${found.key}`;
      if (keys.has(key)) return [];
      keys.add(key);
      return [{ ...found, key, rule: rule.name }];
    }),
  );
};
