import type { JSX } from 'preact';
import { listed } from '../../../kernel/listed.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { TextField } from '../../../web/fields.tsx';
import { type FormError, FormErrors } from '../../../web/form-page.tsx';
import type { PostCame } from '../../voice/index.ts';
import type { Nomination } from '../nomination-queries.ts';
import { awardsLink, voiceLink } from './team.ts';

/** A nomination with what was written, and what its words may say about danger. */
export type Told = Nomination & { words: string; worries: string[]; post: PostCame['state'] };

export const ActButton = ({ to, text }: { to: string; text: string }): JSX.Element => (
  <form action={to} method="post" class="hearth-inline-form">
    <Button text={text} classes="govuk-button--secondary" preventDoubleClick />
  </form>
);

const here = (id: string): string => `/voice/awards/nominations/${id}`;

const Reason = ({ told }: { told: Told }): JSX.Element => (
  <section>
    <h2 class="govuk-heading-s">
      {told.mergedInto !== null && `Merged: number ${told.number}, ${told.firstName}. `}
      From {told.byName}, {told.byRelation}, on {dateWords(told.cameOn)}
    </h2>
    {told.worries.length > 0 && (
      <div class="govuk-inset-text">
        <strong>This may tell of danger: {listed(told.worries, 'and')}.</strong>{' '}
        <a class="govuk-link" href={`/voice/posts/${told.postId}`}>
          Follow it up first
        </a>
        .
      </div>
    )}
    <p class="hearth-said">{told.words}</p>
    <p class="govuk-body">
      They are found by: {told.finder}.
      {told.post === 'waiting' && (
        <>
          {' '}
          <a class="govuk-link" href={`/voice/posts/${told.postId}`}>
            Not marked as read yet
          </a>
          .
        </>
      )}
    </p>
    {told.mergedInto !== null && <ActButton to={`${here(told.id)}/apart`} text="Take it apart again" />}
  </section>
);

const Merging = ({ id, others }: { id: string; others: readonly Nomination[] }): JSX.Element | null =>
  others.length === 0 ? null : (
    <form action={`${here(id)}/merge`} method="post">
      <h2 class="govuk-heading-m">Is another one about the same young person?</h2>
      <Select
        id="from"
        name="from"
        label={{ text: 'Merge into this one' }}
        hint={{ text: 'Both keep their reasons, and you can take them apart again.' }}
        items={[
          { value: '', text: 'Choose' },
          ...others.map((other) => ({
            value: other.id,
            text: `${other.number}: ${other.firstName}, ${other.finder}`,
          })),
        ]}
      />
      <Button text="Merge" classes="govuk-button--secondary" preventDoubleClick />
    </form>
  );

type Shown = {
  nomination: Nomination;
  told: readonly Told[];
  others: readonly Nomination[];
  typed: Typed;
  error: FormError;
};

const Shortlist = ({
  nomination,
  typed,
  error,
}: Pick<Shown, 'nomination' | 'typed' | 'error'>): JSX.Element => (
  <form action={`${here(nomination.id)}/shortlist`} method="post" noValidate>
    <h2 class="govuk-heading-m">
      {nomination.state === 'shortlisted' ? 'What the panel reads' : 'Put it before the panel'}
    </h2>
    <TextField
      name="panelWords"
      label="Words that the panel reads"
      hint="Take out names, schools and places, so that nobody knows who it is."
      rows={10}
      typed={typed}
      error={error}
    />
    <Button
      text={nomination.state === 'shortlisted' ? 'Change the words' : 'Put it on the shortlist'}
      preventDoubleClick
    />
  </form>
);

export const nominationView = ({ nomination, told, others, typed, error }: Shown): JSX.Element => (
  <>
    <FormErrors error={error} />
    <Breadcrumbs
      items={[
        voiceLink,
        awardsLink,
        { text: 'Nominations', href: `/voice/awards/${nomination.yearId}/nominations` },
        { text: `${nomination.number}` },
      ]}
    />
    <h1 class="govuk-heading-l">
      Nomination {nomination.number}: {nomination.firstName}
    </h1>
    <p class="govuk-body">
      {nomination.category}.{' '}
      {nomination.state === 'left out' ? 'It was left out: the panel does not read it.' : ''}
      {nomination.mergedInto !== null && (
        <a class="govuk-link" href={here(nomination.mergedInto)}>
          It is merged into another one
        </a>
      )}
    </p>
    {told.map((one) => (
      <Reason key={one.id} told={one} />
    ))}
    {nomination.mergedInto === null && (
      <>
        <Merging id={nomination.id} others={others} />
        {nomination.state !== 'left out' && <Shortlist nomination={nomination} typed={typed} error={error} />}
        {nomination.state === 'came' ? (
          <ActButton to={`${here(nomination.id)}/leave-out`} text="Leave it out" />
        ) : (
          <ActButton to={`${here(nomination.id)}/put-back`} text="Put it back among those to sift" />
        )}
      </>
    )}
  </>
);
