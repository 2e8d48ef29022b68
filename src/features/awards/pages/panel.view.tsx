import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { Button } from '../../../web/components/button.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { type FormError, FormErrors, messageAt } from '../../../web/form-page.tsx';
import type { Nomination } from '../nomination-queries.ts';
import type { Criterion } from '../queries.ts';
import { panelName } from '../rules/nomination.ts';
import { mostPoints, type Scoring } from '../rules/scoring.ts';

/** A nomination as one panellist sees it, with their own points by criterion (id). */
export type PanelLine = Nomination & {
  isOwn: boolean;
  isKnown: boolean;
  points: ReadonlyMap<string, number>;
};

type Shown = { secret: string; criteria: readonly Criterion[]; scoring: Scoring; showsNames: boolean };

const standingOf = ({ isOwn, isKnown, points }: PanelLine): string => {
  if (isOwn) return 'You nominated them, so others score this one.';
  if (isKnown) return 'You know them, so others score this one.';
  return points.size > 0 ? `You gave ${[...points.values()].join(', ')}.` : 'Not scored yet.';
};

const scoringWords: Record<Scoring, string> = {
  'not yet': 'Scoring has not started. You can read already.',
  open: 'You can change your points until we close the scoring.',
  closed: 'Scoring is over. Thank you.',
};

export const panelView = ({
  panellist,
  lines,
  ...shown
}: Shown & { panellist: { name: string }; lines: readonly PanelLine[] }): JSX.Element => {
  const left = lines.filter(({ isOwn, isKnown, points }) => !isOwn && !isKnown && points.size === 0);
  const [next] = left;
  const categories = [...new Set(lines.map(({ category }) => category))];
  return (
    <>
      <h1 class="govuk-heading-l">Choose with us, {panellist.name}</h1>
      <p class="govuk-body">
        Read each one and give points. Only you see your points here. You never see what others gave.{' '}
        {scoringWords[shown.scoring]}
      </p>
      <p class="govuk-body">
        {lines.length === 0
          ? 'There is nothing to read yet. Come back when we tell you.'
          : `${counted(lines.length, 'nomination')}, ${left.length} not scored yet.`}
      </p>
      {shown.scoring === 'open' && next && (
        <Button text="Score the next one" href={`/panel/${shown.secret}/${next.id}`} />
      )}
      {categories.map((category) => (
        <section key={category}>
          <h2 class="govuk-heading-m">{category}</h2>
          <ul class="govuk-list govuk-list--spaced">
            {lines
              .filter((line) => line.category === category)
              .map((line) => (
                <li key={line.id}>
                  <a class="govuk-link" href={`/panel/${shown.secret}/${line.id}`}>
                    {panelName(line, shown.showsNames)}
                  </a>
                  <br />
                  {standingOf(line)}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
};

const meanings: Record<number, string> = {
  1: '1, a little',
  3: '3, well',
  [mostPoints]: '5, as well as can be',
};

const Points = ({
  criteria,
  typed,
  error,
}: {
  criteria: readonly Criterion[];
  typed: Typed;
  error: FormError;
}): JSX.Element => (
  <>
    {criteria.map(({ id, words }) => (
      <Radios
        key={id}
        name={id}
        classes="govuk-radios--inline"
        fieldset={{ legend: { text: words } }}
        items={Array.from({ length: mostPoints }, (_, before) => ({
          value: String(before + 1),
          text: meanings[before + 1] ?? String(before + 1),
        }))}
        value={textIn(typed, id)}
        {...messageAt(error, id)}
      />
    ))}
  </>
);

const ScoreForm = ({ line, secret, criteria, scoring, typed, error }: Scored): JSX.Element => {
  if (line.isOwn || line.isKnown || scoring !== 'open')
    return <p class="govuk-body">{line.isOwn || line.isKnown ? standingOf(line) : scoringWords[scoring]}</p>;
  return (
    <form action={`/panel/${secret}/${line.id}`} method="post" noValidate>
      <Points criteria={criteria} typed={typed} error={error} />
      <Button text="Keep my points" preventDoubleClick />
    </form>
  );
};

type Scored = Shown & { line: PanelLine; typed: Typed; error: FormError };

export const scoreView = (scored: Scored): JSX.Element => {
  const { line, secret, showsNames, error } = scored;
  return (
    <>
      <FormErrors error={error} />
      <p class="govuk-body">
        <a class="govuk-link" href={`/panel/${secret}`}>
          Back to all of them
        </a>
      </p>
      <h1 class="govuk-heading-l">
        {line.category}: {panelName(line, showsNames)}
      </h1>
      <p class="hearth-said">{line.panelWords}</p>
      <ScoreForm {...scored} />
      {!line.isOwn && !line.isKnown && (
        <form action={`/panel/${secret}/${line.id}/know`} method="post">
          <h2 class="govuk-heading-m">Do you know them?</h2>
          <p class="govuk-body">
            If you think that you know who this is, tell us. Others then score this one. Points that you gave
            are gone. The team sees that you said so.
          </p>
          <Button text="I know them" classes="govuk-button--secondary" preventDoubleClick />
        </form>
      )}
    </>
  );
};
