import { agreesWith, printedLike } from './agreement.ts';
import type { Finding, Rule } from './claim.ts';
import type { Figure } from './figures.ts';
import { sumOf } from './list-of-parts.ts';
import { pattern } from './pattern.ts';
import type { Context } from './reading.ts';
import { runIn } from './run-of-figures.ts';

const averageOf = pattern(
  '\\b(?<!weighted )(average|mean)(?: (?:figure|score|number|rate))?(?: of (?:the |these |all )?‹[nf]\\d+›)?(?: (?:of|being|is|was|at|[a-z]+)){0,2} ‹[np](\\d+)›',
  '',
);

/** "9, 12 and 18 weeks": the unit stands with the last one only. */
const lengths = /((?:‹n\d+›(?:, and |, | and )){2,})‹u(\d+)›/;
const averageLength = pattern(
  '\\b(?:average|mean)(?: [a-z]+){0,3} ‹u(\\d+)›|\\bon average[^‹;.]{0,60}‹u(\\d+)›',
  '',
);

const lengthsIn = ({ shape, figures }: Context): { run: Figure[]; average: Figure } | null => {
  const list = lengths.exec(shape);
  const id = averageLength
    .exec(shape)
    ?.slice(1)
    .find((group) => group !== undefined);
  const ids = [...(list?.[1] ?? '').matchAll(/‹n(\d+)›/g)].map((match) => Number(match[1]));
  const run = [...ids, Number(list?.[2])].map((one) => figures[one]).filter((one) => one !== undefined);
  const average = figures[Number(id)];
  return list && average && average.unit === run.at(-1)?.unit && average !== run.at(-1)
    ? { run, average }
    : null;
};

const meanOf = (run: readonly Figure[]): number => sumOf(run) / run.length;

const judge = (figure: Figure, run: readonly Figure[]): Finding =>
  agreesWith(figure, meanOf(run))
    ? { verdict: 'agrees', found: figure.text, expected: figure.text }
    : { verdict: 'disagrees', found: figure.text, expected: printedLike(figure, meanOf(run)) };

/** "82%, 86%, 91% and 89%, the mean of the four being 87%". An average of percentages may be weighted: only a mean is not. */
export const averageOfRun: Rule = {
  name: 'average of figures',
  reason: 'The mean of figures that stand together is their sum divided by how many they are.',
  judge: (context) => {
    const given = lengthsIn(context);
    if (given) return [judge(given.average, given.run)];
    const [, word, id] = averageOf.exec(context.shape) ?? [];
    const figure = id === undefined ? undefined : context.figures[Number(id)];
    const run = runIn(context).filter((one) => one.id !== figure?.id && one.kind === figure?.kind);
    if (!figure || run.length < 3) return [];
    const finding = judge(figure, run);
    if (finding.verdict === 'disagrees' && figure.kind === 'p' && word === 'average')
      return [
        {
          verdict: 'unknown',
          found: figure.text,
          expected: null,
          because: 'how many stand behind each percentage is not given',
        },
      ];
    return [finding];
  },
};
