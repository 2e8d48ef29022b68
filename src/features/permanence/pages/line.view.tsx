import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { ageWords } from '../../reviews/index.ts';
import type { CareFacts } from '../rules/care.ts';
import { dischargeWords } from '../rules/discharge.ts';
import { type Change, toldHistory, valueWords } from '../rules/history.ts';
import { emptyLine, fieldNames, lineFields } from '../rules/line.ts';
import { pictureOf } from '../rules/picture.ts';
import type { ChildOnTracker } from '../tracked.ts';
import { PictureWithTable } from './picture.view.tsx';
import { Gaps, linePath, TaskLine } from './tracker.view.tsx';

export type LineModel = {
  tracked: ChildOnTracker & { care: CareFacts; changes: readonly Change[] };
  today: string;
  why: string;
  done: string | null;
};

export const abovePermanence = [{ text: 'Permanence', href: '/permanence' }];

const changePath = (id: string, why: string): string =>
  `${linePath(id)}/change${why === '' ? '' : `?why=${why}`}`;

/** What nobody has said is left out. */
const Said = ({ tracked: { line }, today }: LineModel) => {
  const discharge = dischargeWords(line, today);
  return (
    <SummaryList
      rows={[
        ...lineFields
          .filter((field) => line[field] !== emptyLine[field])
          .map((field) => ({
            key: { text: fieldNames[field] },
            value: { text: valueWords(line, field).replaceAll(/^“|”$/g, '') },
          })),
        discharge !== null && { key: { text: 'How far the discharge is' }, value: { text: discharge } },
      ]}
    />
  );
};

const History = ({ changes }: { changes: readonly Change[] }) => (
  <>
    <h2 class="govuk-heading-m">What was changed</h2>
    {changes.length === 0 ? (
      <p class="govuk-body">Nothing was written down yet.</p>
    ) : (
      <ol class="hearth-list" reversed>
        {toldHistory(changes).map(({ number, day, by, sentences }) => (
          <li key={number}>
            <p class="govuk-body">
              {dateWords(day)}, {by}:
            </p>
            <ul class="govuk-list govuk-list--bullet">
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    )}
  </>
);

const Owed = ({ of }: { of: ChildOnTracker }) => (
  <>
    <h2 class="govuk-heading-m">Who must do what by when</h2>
    <TaskLine of={of} />
    {of.gaps.length > 0 && (
      <>
        <p class="govuk-body">{counted(of.gaps.length, 'gap')}, worst first:</p>
        <Gaps gaps={of.gaps} />
      </>
    )}
  </>
);

/** One child's line to permanence. */
export const lineView = (model: LineModel): JSX.Element => {
  const { tracked, today, why, done } = model;
  const { child, line, care, changes } = tracked;
  return (
    <>
      {done && <NotificationBanner type="success" text={done} />}
      <Breadcrumbs items={[...abovePermanence, { text: child.reference }]} />
      <h1 class="govuk-heading-l">{child.reference}: line to permanence</h1>
      <p class="govuk-body">
        {ageWords(child.born, today)}, {child.district}, {child.team}.{' '}
        {child.leftOn === null
          ? `In care since ${dateWords(care.since)}.`
          : `Not looked after since ${dateWords(child.leftOn)}: nothing is owed any more.`}
      </p>
      {child.leftOn === null && <Owed of={tracked} />}
      <h2 class="govuk-heading-m">From coming into care to the next step</h2>
      <PictureWithTable picture={pictureOf(line, care, today)} />
      <h2 class="govuk-heading-m">How it stands</h2>
      {changes.length === 0 ? (
        <p class="govuk-body">Nothing was written down yet. Say first what the plan and the next step are.</p>
      ) : (
        <Said {...model} />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={changePath(child.id, why)}>
          Change it, or say that all of it still holds
        </a>
      </p>
      <History changes={changes} />
    </>
  );
};
