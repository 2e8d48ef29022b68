import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import type { Site } from '../../../web/route.ts';
import { FiguresInText, type PlacedClaim } from '../../indicators/index.ts';
import { reportPath } from '../notify.ts';
import type { OpenReport } from '../open-report.ts';
import { type AnsweredPoint, unanswered } from '../rules/answers.ts';
import { titleOfRule } from '../rules/golden-rules/golden-rules.ts';
import { canTake } from '../rules/states.ts';
import { AnsweredPoints, byRule, PointText } from './points.view.tsx';
import { ReportFrame } from './report-frame.view.tsx';

/** Typed answers by the number of their point. */
export type TypedAnswers = Record<string, string>;

export type CheckModel = {
  site: Site;
  opened: OpenReport;
  today: string;
  points: { open: AnsweredPoint[]; changed: AnsweredPoint[] } | null;
  claims: PlacedClaim[];
  typed: TypedAnswers;
  errors: { text: string; href: string }[];
  done: string | null;
};

type PointProps = { point: AnsweredPoint; number: number; typed: TypedAnswers; error: string | undefined };

const AskedPoint = ({ point, number, typed, error }: PointProps) => (
  <li class="hearth-point">
    <PointText point={point} />
    <p class="govuk-body hearth-mend">{point.mend}</p>
    {point.answer?.answer === 'changed' && (
      <p class="govuk-body hearth-late">You said that you changed this. It is still there.</p>
    )}
    <input type="hidden" name={`key-${number}`} value={point.key} />
    <Radios
      name={`answer-${number}`}
      classes="govuk-radios--small govuk-radios--inline"
      fieldset={{ legend: { text: `Your answer to: ${point.message}`, classes: 'govuk-visually-hidden' } }}
      value={typed[`answer-${number}`] ?? point.answer?.answer}
      items={[
        { value: 'changed', text: 'I changed it' },
        { value: 'kept', text: 'I keep it' },
      ]}
    />
    <Input
      name={`because-${number}`}
      label={{ text: 'Because …' }}
      value={typed[`because-${number}`] ?? point.answer?.because ?? ''}
      {...(error && { errorMessage: { text: error } })}
    />
  </li>
);

const Points = ({
  open,
  typed,
  errors,
}: Pick<CheckModel, 'typed' | 'errors'> & { open: AnsweredPoint[] }) => (
  <>
    {byRule(open).map(([rule, some]) => (
      <section key={rule}>
        <h3 class="govuk-heading-m">{titleOfRule(rule)}</h3>
        <ul class="govuk-list">
          {some.map((point) => {
            const number = open.indexOf(point) + 1;
            const error = errors.find(({ href }) => href === `#because-${number}`)?.text;
            return <AskedPoint key={point.key} point={point} number={number} typed={typed} error={error} />;
          })}
        </ul>
      </section>
    ))}
  </>
);

const HandIn = ({ path, left, primary }: { path: string; left: number; primary: boolean }) => (
  <form action={`${path}/hand-in`} method="post">
    <p class="govuk-body">
      {left === 0
        ? 'Every point is answered.'
        : `${counted(left, 'point')} ${left === 1 ? 'has' : 'have'} no answer yet. You can hand the report in all the same: the check advises, you decide.`}
    </p>
    <Button
      text="Hand in the report"
      {...(!primary && { classes: 'govuk-button--secondary' })}
      preventDoubleClick
    />
  </form>
);

const Advice = ({
  opened,
  points,
  claims,
  typed,
  errors,
}: CheckModel & { points: NonNullable<CheckModel['points']> }) => {
  const path = reportPath(opened.report);
  const open = canTake(opened.report.state, 'write');
  const { open: found, changed } = points;
  if (!open)
    return (
      <>
        <AnsweredPoints points={points} level={3} />
        <FiguresInText claims={claims} level={3} />
      </>
    );
  const left = unanswered(found);
  return (
    <>
      <p class="govuk-body-l">
        {found.length === 0
          ? 'The report keeps the Golden Rules.'
          : `${counted(found.length, 'point')} to look at. Change the report, or say why a point stays.`}
      </p>
      {found.length > 0 && (
        <form action={`${path}/check`} method="post" noValidate>
          <Points open={found} typed={typed} errors={errors} />
          <Button
            text="Save the answers"
            {...(left === 0 && { classes: 'govuk-button--secondary' })}
            preventDoubleClick
          />
        </form>
      )}
      {changed.length > 0 && (
        <>
          <h3 class="govuk-heading-m">What you changed</h3>
          <AnsweredPoints points={{ open: [], changed }} level={4} />
        </>
      )}
      <FiguresInText claims={claims} level={3} />
      <HandIn path={path} left={left} primary={left === 0} />
    </>
  );
};

/** The Golden Rules check: what was found, and what the author says to it. */
export const checkView = (model: CheckModel): JSX.Element => {
  const { site, opened, today, points, errors, done } = model;
  return (
    <ReportFrame site={site} opened={opened} today={today} active="Check" errors={errors} done={done}>
      <p class="govuk-body">
        The young people made the Golden Rules, so that they can follow what is said about them. Your answers
        go to them with the report.
      </p>
      {points === null ? (
        <p class="govuk-body">
          There is nothing to check yet.{' '}
          <a class="govuk-link" href={reportPath(opened.report, '/write')}>
            Write the report or upload it
          </a>
          .
        </p>
      ) : (
        <Advice {...model} points={points} />
      )}
    </ReportFrame>
  );
};
