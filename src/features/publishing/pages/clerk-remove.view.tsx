import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import type { RecordedMeeting } from '../../meetings/index.ts';
import type { KnownRemoval } from '../removal-queries.ts';
import type { ReasonErrors, ReasonForm } from '../rules/reason-form.ts';
import type { Place } from '../rules/removals.ts';
import { ReasonFields, reasonErrorList } from './reason-fields.view.tsx';

/** What was typed, and what is wrong with it. */
export type RemoveForm = ReasonForm & { what: 'words' | 'paper'; words: string; paper: string };
export type RemoveErrors = ReasonErrors & { words?: string; paper?: string };

export type RemoveModel = {
  meeting: RecordedMeeting;
  isPublic: boolean;
  /** Papers that are public, to be taken down as a whole. */
  papers: { id: string; title: string }[];
  /** PDFs whose pages are placed as they are. */
  foreign: string[];
  removals: KnownRemoval[];
  form: RemoveForm;
  errors: RemoveErrors;
  /** Where the words stand, once the clerk has asked. */
  places: Place[] | null;
  done: string | null;
};

/** How many places are shown; the others are counted. */
const placesShown = 20;

const Places = ({ places }: { places: Place[] }) => (
  <section class="hearth-next" aria-labelledby="places">
    <h2 class="govuk-heading-m" id="places">
      These words stand in {counted(places.length, 'place')}
    </h2>
    <ul class="govuk-list govuk-list--bullet">
      {places.slice(0, placesShown).map(({ before, found, after }) => (
        <li>
          {before}
          <mark>{found}</mark>
          {after}
        </li>
      ))}
      {places.length > placesShown && <li>and {places.length - placesShown} more</li>}
    </ul>
    <p class="govuk-body">
      They are taken out of all of them. If that is too many, add more of the sentence.
    </p>
  </section>
);

const WordsForm = ({ meeting, form, errors: all, places }: RemoveModel) => {
  const errors = form.what === 'words' ? all : {};
  return (
    <form action={`/clerk/meetings/${meeting.id}/remove`} method="post" noValidate>
      <input type="hidden" name="what" value="words" />
      <Textarea
        name="words"
        rows={3}
        label={{ text: 'Words to take out', classes: 'govuk-label--m' }}
        hint={{
          text: 'Copy them from the public page. They go from every title, text and paper of this meeting, from its PDFs, from search, feeds and data. [removed] and the reason stand in their place.',
        }}
        value={form.what === 'words' ? form.words : ''}
        {...(errors.words && { errorMessage: { text: errors.words } })}
      />
      <ReasonFields
        prefix="words-"
        form={form.what === 'words' ? form : { why: '', note: '' }}
        errors={errors}
      />
      {places && <Places places={places} />}
      {places && <input type="hidden" name="seen" value={form.words} />}
      {places ? (
        <Button text="Take these words out" classes="govuk-button--warning" preventDoubleClick />
      ) : (
        <Button text="Show where they stand" preventDoubleClick />
      )}
    </form>
  );
};

const PaperForm = ({ meeting, papers, foreign, form, errors: all }: RemoveModel) => {
  const errors = form.what === 'paper' ? all : {};
  return (
    <form action={`/clerk/meetings/${meeting.id}/remove`} method="post" noValidate>
      <h2 class="govuk-heading-m">Take a whole paper down</h2>
      {foreign.length > 0 && (
        <div class="govuk-inset-text">
          <p class="govuk-body">
            Words cannot be taken out of pages that were made elsewhere. They are in the PDFs as they came:
          </p>
          <ul class="govuk-list govuk-list--bullet">
            {foreign.map((name) => (
              <li>{name}</li>
            ))}
          </ul>
          <p class="govuk-body">
            Take such a file down here, or take it away on the meeting’s page and add one without the words.
          </p>
        </div>
      )}
      <Select
        name="paper"
        label={{ text: 'Paper' }}
        hint={{ text: 'Its title stays, with a note that it was taken down and why.' }}
        items={[
          { value: '', text: 'Choose a paper' },
          ...papers.map(({ id, title }) => ({ value: id, text: title })),
        ]}
        value={form.what === 'paper' ? form.paper : ''}
        {...(errors.paper && { errorMessage: { text: errors.paper } })}
      />
      <ReasonFields
        prefix="paper-"
        form={form.what === 'paper' ? form : { why: '', note: '' }}
        errors={errors}
      />
      <Button text="Take the paper down" classes="govuk-button--secondary" preventDoubleClick />
    </form>
  );
};

const Taken = ({ meeting, removals, papers }: RemoveModel) => (
  <section aria-labelledby="taken">
    <h2 class="govuk-heading-m" id="taken">
      Taken out so far
    </h2>
    {removals.length === 0 ? (
      <p class="govuk-body">Nothing has been taken out of this meeting.</p>
    ) : (
      <ul class="hearth-list">
        {removals.map((one) => {
          const name = one.words ?? papers.find(({ id }) => id === one.paperId)?.title ?? 'A paper';
          return (
            <li key={one.id}>
              <form action={`/clerk/meetings/${meeting.id}/removals/${one.id}/put-back`} method="post">
                {name}{' '}
                <span class="hearth-quiet">
                  ({one.why}, {dateWords(one.at.toISOString().slice(0, 10))})
                </span>{' '}
                <button class="hearth-link-button" type="submit" aria-label={`Put back ${name}`}>
                  Put back
                </button>
              </form>
            </li>
          );
        })}
      </ul>
    )}
  </section>
);

/** Where the clerk takes words or a paper out of what is public, and puts them back. */
export const clerkRemoveView = (model: RemoveModel): JSX.Element => {
  const { meeting, errors, form } = model;
  const { words, paper, ...reason } = errors;
  const mistakes = [
    ...(words ? [{ text: words, href: '#words' }] : []),
    ...(paper ? [{ text: paper, href: '#paper' }] : []),
    ...reasonErrorList(`${form.what}-`, reason),
  ];
  return (
    <>
      {mistakes.length > 0 && <ErrorSummary titleText="There is a problem" errorList={mistakes} />}
      {model.done && <NotificationBanner type="success" text={model.done} />}
      <Breadcrumbs
        items={[
          { text: "Clerk's desk", href: '/clerk' },
          { text: meeting.body, href: `/clerk/meetings/${meeting.id}` },
          { text: 'Take words out' },
        ]}
      />
      <h1 class="govuk-heading-l">Take words out of what is public</h1>
      {model.isPublic ? (
        <>
          <WordsForm {...model} />
          <PaperForm {...model} />
        </>
      ) : (
        <p class="govuk-body">The meeting is not public. Mend its texts before you publish it.</p>
      )}
      <Taken {...model} />
    </>
  );
};
