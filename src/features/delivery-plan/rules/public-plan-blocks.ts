import type { Block, Inline } from '../../../kernel/paper.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { objectiveTitle } from './objective-title.ts';
import type { PublicEntry, PublicMeasure, PublicObjective, PublicPlan } from './public-plan.ts';
import { ratingWords } from './rating-words.ts';

const words = (text: string): Inline[] => (text === '' ? [] : [{ text }]);

const paragraph = (text: string): Block[] =>
  text === '' ? [] : [{ kind: 'paragraph', content: [{ text }] }];

const ratingIn = ({ rating }: PublicEntry): string => {
  if (rating === null) return 'None';
  const { letter, word } = ratingWords[rating];
  return `${letter} – ${word}`;
};

const heads = ['Ref', 'What is to be done', 'Who', 'When', 'Rating'];
const widths = [4, 20, 10, 8, 7];

const table = (caption: string, entries: readonly PublicEntry[]): Block[] =>
  entries.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption,
          widths,
          header: heads.map(words),
          rows: entries.map((entry) =>
            [entry.ref, entry.activity, entry.services.join(', '), entry.when, ratingIn(entry)].map(words),
          ),
        },
      ];

const measures = (shown: readonly PublicMeasure[]): Block[] =>
  shown.length === 0
    ? []
    : [
        {
          kind: 'list',
          ordered: false,
          items: shown.map(({ name, now, target }) =>
            paragraph(
              `${name}: ${now === '' ? 'no figure yet' : now}${target === '' ? '' : `, target ${target}`}`,
            ),
          ),
        },
      ];

const objectiveBlocks = (objective: PublicObjective): Block[] => {
  const title = objectiveTitle(objective);
  return [
    { kind: 'heading', level: 2, text: title },
    ...paragraph(objective.statement),
    ...paragraph(objective.voice === '' ? '' : `What young people said: ${objective.voice}`),
    ...measures(objective.measures),
    ...table(`What is done for: ${title}`, objective.entries),
  ];
};

/** A public plan as a paper for an agenda: each objective with its table; `on` is the ISO day of which it speaks. */
export const publicPlanBlocks = (plan: PublicPlan, on: string): Block[] => [
  ...paragraph(`How the plan stood on ${dateWords(on)}. It names services and no officer.`),
  ...plan.objectives.flatMap(objectiveBlocks),
  ...table('Under no objective', plan.others),
];
