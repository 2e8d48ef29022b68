import type { JSX } from 'preact';
import type { AnsweredPoint } from '../rules/answers.ts';
import { titleOfRule } from '../rules/golden-rules/golden-rules.ts';

/** The points of one rule after the other, in their order. */
export const byRule = (points: readonly AnsweredPoint[]): [string, AnsweredPoint[]][] => {
  const rules = [...new Set(points.map(({ rule }) => rule))];
  return rules.map((rule) => [rule, points.filter((point) => point.rule === rule)]);
};

/** What was found, where, and how to mend it. */
export const PointText = ({ point }: { point: AnsweredPoint }): JSX.Element => (
  <>
    <p class="govuk-body govuk-!-margin-bottom-1">
      {point.message}
      {point.place && <span class="hearth-quiet"> ({point.place})</span>}
    </p>
    {point.quote && <blockquote class="hearth-quote">{point.quote}</blockquote>}
  </>
);

const answerWords = ({ answer }: AnsweredPoint): string => {
  if (answer === null) return 'Not answered.';
  if (answer.answer === 'kept') return `Kept, because ${answer.because}`;
  return answer.because === '' ? 'Changed.' : `Changed: ${answer.because}`;
};

/** The check of a version, as its readers see it: what was found and what the author did about it. */
export const AnsweredPoints = ({
  points,
  level,
}: {
  points: { open: AnsweredPoint[]; changed: AnsweredPoint[] };
  level: 3 | 4;
}): JSX.Element => {
  const all = [...points.changed, ...points.open];
  const Tag = `h${level}` as 'h3';
  if (all.length === 0) return <p class="govuk-body">The check found nothing.</p>;
  return (
    <>
      {byRule(all).map(([rule, some]) => (
        <section key={rule}>
          <Tag class="govuk-heading-s">{titleOfRule(rule)}</Tag>
          <ul class="govuk-list">
            {some.map((point) => (
              <li key={point.key} class="hearth-point">
                <PointText point={point} />
                <p class="govuk-body hearth-answer">{answerWords(point)}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
