import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import type { Plan } from '../queries.ts';
import type { Changed } from '../rules/changes-since.ts';
import type { Entry } from '../rules/entry.ts';
import { entryTitle } from './entries.view.tsx';
import { Rating } from './rating.view.tsx';
import { aboveEntry, entryPath } from './with-entry.tsx';

export type ChangesModel = { plan: Plan; since: string; changed: (Changed & { entry: Entry })[] };

const Ratings = ({ before, now }: Changed) => {
  if (before === undefined)
    return (
      <>
        New. <Rating rating={now} />
      </>
    );
  return before === now ? (
    <Rating rating={now} />
  ) : (
    <>
      <Rating rating={before} /> then, <Rating rating={now} /> now
    </>
  );
};

/** What happened in a plan since a day: each entry that changed, its rating then and now, and every step. */
export const changesView = ({ plan, since, changed }: ChangesModel): JSX.Element => (
  <>
    <Breadcrumbs items={[...aboveEntry(plan), { text: 'What changed' }]} />
    <h1 class="govuk-heading-l">What changed</h1>
    <form action={`/plans/${plan.id}/changes`} method="get" class="hearth-filters">
      <Input name="since" type="date" label={{ text: 'Since the end of' }} value={since} />
      <Button text="Show" classes="govuk-button--secondary" />
    </form>
    <p class="govuk-body" role="status">
      {changed.length === 0
        ? `Nothing changed since ${dateWords(since)}. Choose an earlier day.`
        : `${counted(changed.length, 'entry', 'entries')} changed since ${dateWords(since)}.`}
    </p>
    <ul class="hearth-list">
      {changed.map((one) => (
        <li key={one.id}>
          <p class="govuk-body">
            {one.entry.fields.ref}{' '}
            <a class="govuk-link govuk-!-font-weight-bold" href={entryPath(plan, one)}>
              {entryTitle(one.entry)}
            </a>
          </p>
          <p class="govuk-body">
            <Ratings {...one} />
          </p>
          {one.told.map(({ number, day, by, sentences, reason }) => (
            <p class="govuk-body-s hearth-typed" key={number}>
              <span class="hearth-quiet">
                {dateWords(day)}, {by}.
              </span>{' '}
              {sentences.join(' ')}
              {reason !== '' && ` Why: ${reason}`}
            </p>
          ))}
        </li>
      ))}
    </ul>
  </>
);
