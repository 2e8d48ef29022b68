import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import type { Published } from '../public-plans.ts';
import { objectiveTitle } from '../rules/objective-title.ts';
import type { PublicEntry, PublicMeasure, PublicPlan } from '../rules/public-plan.ts';
import { kindTitle, yearsWords } from './plans.view.tsx';
import { Rating } from './rating.view.tsx';

export const aboveOurPlans = [{ text: 'Our plans', href: '/our-plans' }];

const Measures = ({ measures }: { measures: readonly PublicMeasure[] }) =>
  measures.length === 0 ? null : (
    <ul class="govuk-list">
      {measures.map(({ name, now, target }) => (
        <li key={name}>
          {name}: <strong>{now === '' ? 'no figure yet' : now}</strong>
          {target !== '' && `, target ${target}`}
        </li>
      ))}
    </ul>
  );

const Entries = ({ entries, caption }: { entries: readonly PublicEntry[]; caption: string }) => (
  <table class="govuk-table hearth-plan">
    <caption class="govuk-visually-hidden">{caption}</caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {['What is to be done', 'Who', 'When', 'Rating'].map((head) => (
          <th
            key={head}
            scope="col"
            class={`govuk-table__header${head === 'Who' ? ' hearth-plan__wide' : ''}`}
          >
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      {entries.map((entry) => (
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__header hearth-plan__what">
            <span class="hearth-typed">
              {entry.ref} {entry.activity}
            </span>
            <Measures measures={entry.measures} />
          </th>
          <td class="govuk-table__cell hearth-plan__wide">{entry.services.join(', ')}</td>
          <td class="govuk-table__cell">{entry.when}</td>
          <td class="govuk-table__cell">
            <Rating rating={entry.rating} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What everybody sees of a plan, without its head: also shown before it is published. */
export const PublicContent = ({ content }: { content: PublicPlan }): JSX.Element => (
  <>
    {content.objectives.map((objective) => (
      <section>
        <h2 class="govuk-heading-m">{objectiveTitle(objective)}</h2>
        {objective.statement !== '' && <p class="govuk-body hearth-typed">{objective.statement}</p>}
        {objective.voice !== '' && (
          <p class="govuk-body hearth-typed">What young people said: {objective.voice}</p>
        )}
        <Measures measures={objective.measures} />
        {objective.entries.length > 0 && (
          <Entries entries={objective.entries} caption={`What is done for: ${objective.title}`} />
        )}
      </section>
    ))}
    {content.others.length > 0 && (
      <section>
        <h2 class="govuk-heading-m">
          {content.objectives.length === 0 ? 'What is in it' : 'Under no objective'}
        </h2>
        <Entries entries={content.others} caption="What is in it" />
      </section>
    )}
  </>
);

/** The plans that everybody sees. */
export const publicPlansView = ({ plans }: { plans: readonly Published[] }): JSX.Element => (
  <>
    <h1 class="govuk-heading-xl">Our plans</h1>
    {plans.length === 0 ? (
      <p class="govuk-body">No plan has been published yet. When one is, it stands here.</p>
    ) : (
      <ul class="hearth-list">
        {plans.map(({ planId, publishedOn, content }) => (
          <li key={planId}>
            <p class="govuk-body">
              <a class="govuk-link govuk-!-font-weight-bold" href={`/our-plans/${planId}`}>
                {content.name}
              </a>
            </p>
            <p class="govuk-body-s hearth-quiet">
              {[kindTitle(content.kind), yearsWords(content), `as it was on ${dateWords(publishedOn)}`]
                .filter(Boolean)
                .join(', ')}
            </p>
          </li>
        ))}
      </ul>
    )}
  </>
);

/** One plan as everybody sees it. */
export const publicPlanView = ({ planId, publishedOn, content }: Published): JSX.Element => (
  <>
    <Breadcrumbs items={[...aboveOurPlans, { text: content.name }]} />
    <span class="govuk-caption-xl">
      {[kindTitle(content.kind), yearsWords(content)].filter(Boolean).join(', ')}
    </span>
    <h1 class="govuk-heading-xl">{content.name}</h1>
    <p class="govuk-body">
      This is how it stood on {dateWords(publishedOn)}.{' '}
      <a class="govuk-link" href={`/our-plans/${planId}/promises`}>
        What we promised, for young people
      </a>
    </p>
    {content.priorities !== '' && (
      <>
        <h2 class="govuk-heading-m">Priorities</h2>
        <p class="govuk-body hearth-typed">{content.priorities}</p>
      </>
    )}
    <PublicContent content={content} />
  </>
);
