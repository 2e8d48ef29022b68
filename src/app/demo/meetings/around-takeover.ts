import { longDateWords } from '../../../kernel/words-of-time.ts';
import { youngPeople } from '../demo-people.ts';
import type { DraftItem } from '../draft.ts';

const title = 'Young People’s Takeover';

/** The item of the meeting before the takeover. */
export const takeoverPlans = (takeover: string): DraftItem => ({
  title,
  by: youngPeople,
  purpose: 'To hear what young people plan for their takeover of the Board in July.',
  minutes: 10,
  verbal: true,
  said: [
    `Young people run the meeting on ${longDateWords(takeover)}. They have chosen the place, the food and the questions.`,
    '- Adults come without papers and without job titles on their badges.',
    '- There will be table talks, and time to climb.',
    'Young people asked that as many members as possible come, and stay until the end.',
  ],
  resolved: ['All members keep the day free, and bring one thing that mattered to them at the age of 16.'],
});

/** The item of the meeting after the takeover, with its minutes. */
export const takeoverAnswers = (takeover: string): DraftItem => ({
  ...takeoverQuestions(takeover),
  said: [
    'Young people had brought the 13 cards and read out each promise.',
    '- 8 promises had been kept.',
    '- 4 were on their way.',
    '- 1 had been forgotten. The person who wrote it said sorry and gave a new date.',
    'The five asks are now on the wall of the meeting room.',
  ],
  resolved: ['The five asks stand at the top of every agenda until the next takeover.'],
});

/** The same before the meeting was held. */
export const takeoverQuestions = (takeover: string): DraftItem => ({
  title,
  by: youngPeople,
  purpose: `To answer young people, who ask what became of the promises made on ${longDateWords(takeover)}.`,
  minutes: 15,
  verbal: true,
});
