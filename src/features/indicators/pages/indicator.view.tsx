import { Fragment, type JSX } from 'preact';
import { dateWords, monthWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { FormErrors, messageAt } from '../../../web/form-page.tsx';
import { overWords } from '../rules/over-words.ts';
import { printed } from '../rules/printed-cell.ts';
import type { Series } from '../rules/series.ts';
import { Answering, AskedInMeetings, Done, Questions } from './answering.view.tsx';
import { Areas } from './areas-of-indicator.view.tsx';
import { FiguresInText } from './claims.view.tsx';
import { Comparators } from './comparators.view.tsx';
import type { IndicatorModel } from './indicator-model.ts';
import { OverTime } from './over-time.view.tsx';
import { Parts } from './parts.view.tsx';
import { TiedActions } from './tied-actions.view.tsx';

type Doubted = { key: string; words: string };

/** What looks wrong in a series, of an area with its name. */
const doubtsIn = ({ points }: Series, area?: string): Doubted[] =>
  points.flatMap(({ at, doubted }) =>
    doubted === undefined
      ? []
      : [{ key: `${area} ${at}`, words: `${area ? `${area}, ` : ''}${monthWords(at)}: ${doubted}` }],
  );

const Doubts = ({ whole, areas }: IndicatorModel) => {
  const doubted = [
    ...doubtsIn(whole),
    ...areas.flatMap(({ placed, series }) => doubtsIn(series, placed.area)),
  ];
  if (doubted.length === 0) return null;
  return (
    <section class="hearth-next">
      <h2 class="govuk-heading-m">Figures that look wrong</h2>
      <ul class="govuk-list govuk-list--bullet">
        {doubted.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </section>
  );
};

const Corrections = ({ corrections, whole }: IndicatorModel) =>
  corrections.length > 0 && (
    <>
      <h2 class="govuk-heading-m">Put right</h2>
      <ul class="govuk-list govuk-list--bullet">
        {corrections.map(({ at, before, after, takenOn, reason }) => (
          <li key={`${at} ${takenOn}`}>
            {monthWords(at)}: it was {printed(before, whole)}; counted again on {dateWords(takenOn)} it is{' '}
            {printed(after, whole)}. {reason}
          </li>
        ))}
      </ul>
    </>
  );

const DefinitionOf = ({ definition }: Pick<IndicatorModel, 'definition'>) => (
  <>
    <h2 class="govuk-heading-m">What is counted</h2>
    <SummaryList
      rows={[
        { key: { text: 'Asked' }, value: { text: definition.question } },
        { key: { text: 'Counted' }, value: { text: definition.numerator } },
        ...(definition.denominator === null
          ? []
          : [{ key: { text: 'Out of' }, value: { text: definition.denominator } }]),
        { key: { text: 'Who' }, value: { text: definition.who } },
        { key: { text: 'When' }, value: { text: overWords[definition.over] } },
        { key: { text: 'Source' }, value: { text: definition.source } },
        {
          key: { text: 'Definition' },
          value: { text: `${definition.code}, version ${definition.versions.at(-1)?.version ?? 1}` },
        },
      ]}
    />
  </>
);

const Comments = ({
  model: { definition, comments, whole, may, typed, error },
}: {
  model: IndicatorModel;
}) => (
  <>
    <h2 class="govuk-heading-m">What is behind it</h2>
    {comments.length === 0 && <p class="govuk-body">Nobody has written about these figures yet.</p>}
    {comments.map(({ id, at, words, day, byName, claims }) => (
      <Fragment key={id}>
        <blockquote class="govuk-inset-text">
          <p class="govuk-body">{words}</p>
          <p class="govuk-body-s hearth-quiet">
            About {monthWords(at)} · {byName}, {dateWords(day)}
          </p>
        </blockquote>
        {claims.length > 0 && (
          <FiguresInText
            claims={claims}
            level={3}
            id={`figures-${id}`}
            title={`Figures in what ${byName} wrote on ${dateWords(day)}`}
          />
        )}
      </Fragment>
    ))}
    {may.explain && whole.points.length > 0 && (
      <form action={`/figures/${definition.code}/comments`} method="post" noValidate>
        <Textarea
          id="words"
          name="words"
          label={{ text: 'Say what is behind the last figure', classes: 'govuk-label--s' }}
          hint={{ text: 'What changed for children, what is being done, what the Board can do.' }}
          rows={4}
          value={typed.words}
          {...messageAt(error, 'words')}
        />
        <Button text="Write it down" preventDoubleClick />
      </form>
    )}
  </>
);

/** One indicator: what it says, its chart and table, teams, elsewhere, definition and what is behind it. */
export const indicatorView = (model: IndicatorModel): JSX.Element => (
  <>
    <FormErrors error={model.error} />
    <Done {...model} />
    <Breadcrumbs items={[{ text: 'Figures', href: '/figures' }, { text: model.definition.name }]} />
    <h1 class="govuk-heading-l">{model.definition.name}</h1>
    {model.whole.points.length === 0 && model.parts.length === 0 && (
      <p class="govuk-body-l">There are no figures of it yet.</p>
    )}
    {model.whole.points.length > 0 && (
      <>
        <p class="govuk-body-l">{model.said.latest}</p>
        {model.said.change && <p class="govuk-body">{model.said.change}</p>}
        {model.said.definition && <p class="govuk-body">{model.said.definition}</p>}
      </>
    )}
    <Doubts {...model} />
    {model.whole.points.length > 0 && (
      <>
        <OverTime model={model} />
        {model.from && (
          <p class="govuk-body-s hearth-quiet">
            Source: {model.from.source}, taken on {dateWords(model.from.takenOn)}.
          </p>
        )}
      </>
    )}
    <Questions model={model} />
    <Parts {...model} />
    <Areas {...model} />
    <Comparators {...model} />
    <Corrections {...model} />
    <AskedInMeetings {...model} />
    <TiedActions {...model} />
    <DefinitionOf {...model} />
    <Answering {...model} />
    {model.whole.points.length > 0 && (
      <section class="hearth-next">
        <h2 class="govuk-heading-m">In our words</h2>
        <p class="govuk-body">{model.definition.question}</p>
        <p class="govuk-body">
          {[model.young.latest, model.young.change, model.young.definition].filter(Boolean).join(' ')}
        </p>
      </section>
    )}
    <Comments model={model} />
  </>
);
