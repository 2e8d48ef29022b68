import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords, monthWords } from '../../../kernel/words-of-time.ts';
import { Tag } from '../../../web/components/tag.tsx';

type Model = {
  carers: number;
  overdue: number;
  soon: number;
  homes: readonly { id: string; reference: string }[];
  withoutVisit: readonly { id: string; reference: string }[];
  toDo: readonly { id: string; home: string; dueOn: string | null }[];
  runs: boolean;
  today: string;
};

const links = (runs: boolean) =>
  [
    ['/foster-reviews', 'Foster carers’ reviews'],
    ['/specialist-meetings', 'Specialist meetings'],
    ['/regulation-44', 'Visits to the council’s homes'],
    ['/counts?of=duties', 'Counts for the Board'],
    ...(runs
      ? [
          ['/duties/posts', 'Posts and experience'],
          ['/duties/period', 'The year'],
        ]
      : []),
  ] as const;

const Foster = ({ carers, overdue, soon }: Model) => (
  <section aria-labelledby="foster">
    <h2 class="govuk-heading-m" id="foster">
      Foster carers’ reviews
    </h2>
    <p class="govuk-body">
      {carers === 0
        ? 'No carer is written down yet.'
        : `${counted(carers, 'carer')}: ${counted(overdue, 'review')} overdue, ${soon} to be held as soon as possible after an allegation.`}{' '}
      <a class="govuk-link" href={carers === 0 ? '/foster-reviews/carers/new' : '/foster-reviews'}>
        {carers === 0 ? 'Add the first carer' : 'See what is due'}
      </a>
    </p>
  </section>
);

const Unvisited = ({ homes, withoutVisit, today }: Model) => {
  if (homes.length === 0)
    return (
      <p class="govuk-body">
        No home is written down yet.{' '}
        <a class="govuk-link" href="/regulation-44/homes/new">
          Add the first home
        </a>
      </p>
    );
  if (withoutVisit.length === 0)
    return <p class="govuk-body">Each home had its visit in {monthWords(today)}.</p>;
  return (
    <>
      <p class="govuk-body">Without a visit in {monthWords(today)} so far:</p>
      <ul class="govuk-list govuk-list--bullet">
        {withoutVisit.map(({ id, reference }) => (
          <li key={id}>
            {reference}:{' '}
            <a class="govuk-link" href={`/regulation-44/new?home=${id}`}>
              write down the visit<span class="govuk-visually-hidden"> to {reference}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
};

const ToDo = ({ toDo, homes, today }: Model) =>
  toDo.length > 0 && (
    <>
      <h3 class="govuk-heading-s">What homes have to do</h3>
      <ul class="govuk-list govuk-list--bullet">
        {toDo.map(({ id, home, dueOn }) => (
          <li key={id}>
            <a class="govuk-link" href={`/regulation-44/${id}`}>
              {homes.find((one) => one.id === home)?.reference ?? 'A home'}
            </a>
            {dueOn !== null && `, by ${dateWords(dueOn)}`}{' '}
            {dueOn !== null && dueOn < today && <Tag text="Overdue" classes="govuk-tag--red" />}
          </li>
        ))}
      </ul>
    </>
  );

/** What waits among the service's other duties. */
export const dutiesView = (model: Model): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">Other duties</h1>
    <ul class="hearth-links">
      {links(model.runs).map(([href, text]) => (
        <li key={href}>
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
    <Foster {...model} />
    <section aria-labelledby="homes">
      <h2 class="govuk-heading-m" id="homes">
        Visits to the council’s homes
      </h2>
      <Unvisited {...model} />
      <ToDo {...model} />
    </section>
  </>
);
