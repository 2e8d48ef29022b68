import type { ComponentChildren, JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords, monthWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Input } from '../../../web/components/input.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { ratingWords } from '../rules/rating-words.ts';
import { asksWhy, isOpen, ordinal } from '../rules/round/answer.ts';
import { isLate } from '../rules/round/steps.ts';
import type { BragSuggestion } from '../rules/suggest-brag.ts';
import type { Door, OwnPart } from '../update-door.ts';
import { Rating } from './rating.view.tsx';
import type { UpdateBody } from './update-form.ts';

const said = (date: string | null): string =>
  date === null ? '' : `, ${date.length === 'yyyy-mm'.length ? monthWords(`${date}-01`) : dateWords(date)}`;

const LastWord = ({ part: { lastWord } }: OwnPart) =>
  lastWord === null ? (
    <p class="govuk-body hearth-quiet">Nobody has said anything yet.</p>
  ) : (
    <p class="govuk-body">
      <span class="hearth-typed">“{lastWord.words}”</span>{' '}
      <span class="hearth-quiet">
        {lastWord.by}
        {said(lastWord.date)}
      </span>
    </p>
  );

const Standing = ({ part: { fields } }: OwnPart) => (
  <p class="govuk-body">
    <Rating rating={fields.rating} />{' '}
    <span class="hearth-quiet">{fields.timescale === '' ? 'No date' : `When: ${fields.timescale}`}</span>
  </p>
);

const Note = ({ answer }: OwnPart) =>
  answer?.judged === 'returned' ? (
    <InsetText>
      <strong>{answer.judgedBy} sent your answer back:</strong>{' '}
      <span class="hearth-typed">{answer.note}</span>
    </InsetText>
  ) : null;

const nameOf = ({ part: { fields } }: OwnPart): string => fields.ref || fields.activity;

const titleOf = ({ part: { fields } }: OwnPart): string =>
  fields.ref === '' ? fields.activity : `${fields.ref}. ${fields.activity}`;

/** The words that tell one button from the others, for those who hear it. */
const Of = ({ own }: { own: OwnPart }) => <span class="govuk-visually-hidden">({nameOf(own)})</span>;

const Title = ({ own }: { own: OwnPart }) => (
  <h3 class="govuk-heading-s govuk-!-margin-bottom-1" id={own.part.id}>
    {titleOf(own)}
  </h3>
);

const Waiting = ({ own, base }: { own: OwnPart; base: string }) => {
  const at = `${base}/parts/${own.part.id}`;
  const why = asksWhy(own.noChanges);
  return (
    <li>
      <Title own={own} />
      <Note {...own} />
      <LastWord {...own} />
      <Standing {...own} />
      <div class="govuk-button-group govuk-!-margin-bottom-0">
        <Button href={at} classes="govuk-button--secondary">
          Say how it is going
          <Of own={own} />
        </Button>
        {why ? (
          <Button href={`${at}/no-change`} classes="govuk-button--secondary">
            No change
            <Of own={own} />
          </Button>
        ) : (
          <form action={`${at}/no-change`} method="post">
            <Button classes="govuk-button--secondary" preventDoubleClick>
              No change
              <Of own={own} />
            </Button>
          </form>
        )}
      </div>
    </li>
  );
};

const Answered = ({ own, base }: { own: OwnPart; base: string }) => (
  <li>
    <p class="govuk-body govuk-!-font-weight-bold">{titleOf(own)}</p>
    <p class="govuk-body">
      {own.answer?.noChange ? 'No change.' : <span class="hearth-typed">“{own.answer?.words}”</span>}{' '}
      <a class="govuk-link" href={`${base}/parts/${own.part.id}`}>
        Change
        <Of own={own} />
      </a>
    </p>
  </li>
);

const Round = ({
  opened: { round, own },
  base,
  today,
}: {
  opened: Door['rounds'][number];
  base: string;
  today: string;
}) => {
  const waiting = own.filter(({ answer }) => isOpen(answer));
  const answered = own.filter(({ answer }) => !isOpen(answer));
  const late = isLate(round.days, today);
  return (
    <section aria-labelledby={round.id}>
      <h2 class="govuk-heading-m" id={round.id}>
        {round.plan}
      </h2>
      <p class="govuk-body">
        For the meeting of {dateWords(round.meetingDay)}.{' '}
        {late
          ? `Your update was to be back on ${dateWords(round.days.back)}: please send it now.`
          : `Your update is wanted by ${dateWords(round.days.back)}.`}
      </p>
      <p class="govuk-body-l">
        {waiting.length === 0
          ? `All done: ${counted(answered.length, 'answer')} given. Thank you.`
          : `${answered.length} of ${counted(own.length, 'action')} answered.`}
      </p>
      {waiting.length > 0 && (
        <ul class="hearth-list hearth-answers">
          {waiting.map((one) => (
            <Waiting key={one.part.id} own={one} base={base} />
          ))}
        </ul>
      )}
      {answered.length > 0 && (
        <>
          <h3 class="govuk-heading-s">Answered</h3>
          <p class="govuk-body">You can change an answer until the round is locked.</p>
          <ul class="hearth-list hearth-answers">
            {answered.map((one) => (
              <Answered key={one.part.id} own={one} base={base} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

/** What somebody is asked about: what waits, what is answered. Nothing else of the plan. */
export const updatesView = ({
  door: { base, rounds },
  today,
  done,
}: {
  door: Door;
  today: string;
  done: boolean;
}): JSX.Element => (
  <>
    {done && <NotificationBanner type="success" text="Your answer is saved." />}
    <h1 class="govuk-heading-l">Your updates</h1>
    {rounds.length === 0 && <p class="govuk-body">Nobody waits for an update from you.</p>}
    {rounds.map((opened) => (
      <Round key={opened.round.id} opened={opened} base={base} today={today} />
    ))}
  </>
);

const ratingHints: Record<keyof typeof ratingWords, string> = {
  green: 'On target.',
  amber: 'There are issues, but they are managed.',
  red: 'Risks or issues will affect it.',
  blue: 'Complete and closed. Show below what was done.',
};

const Before = ({ own, children }: { own: OwnPart; children?: ComponentChildren }) => (
  <>
    <Note {...own} />
    <LastWord {...own} />
    <Standing {...own} />
    {children}
  </>
);

type FormModel = {
  own: OwnPart;
  base: string;
  back: { text: string; href: string };
  typed: UpdateBody;
  suggested: BragSuggestion;
  error: FormError;
};

const Suggestion = ({ own, suggested }: Pick<FormModel, 'own' | 'suggested'>) => {
  const { rating } = own.part.fields;
  if (suggested.brag === null || suggested.brag === rating) return null;
  return (
    <p class="govuk-body">
      What is known suggests {suggested.brag}: {suggested.reasons[0]?.words} If you rate it otherwise, say
      why.
    </p>
  );
};

/** The form for one action: what was said last, and what is to be said now. */
export const updateFormView = ({ own, base, back, typed, suggested, error }: FormModel): JSX.Element => (
  <FormPage
    title={titleOf(own)}
    to={`${base}/parts/${own.part.id}`}
    back={back}
    verb="Save the update"
    leave="Leave it as it is"
    error={error}
    before={<Before own={own} />}
  >
    <input type="hidden" name="seen" value={typed.seen} />
    <Textarea
      name="words"
      label={{ text: 'How is it going?', classes: 'govuk-label--m' }}
      hint={{ text: 'A line or two is enough. Name no child.' }}
      rows={3}
      value={typed.words}
      {...messageAt(error, 'words')}
    />
    <Radios
      name="rating"
      fieldset={{ legend: { text: 'How do you rate it?', classes: 'govuk-fieldset__legend--m' } }}
      items={(['green', 'amber', 'red', 'blue'] as const).map((rating) => ({
        value: rating,
        text: `${ratingWords[rating].letter} – ${ratingWords[rating].word}`,
        hint: { text: ratingHints[rating] },
      }))}
      value={typed.rating ?? ''}
      {...messageAt(error, 'rating')}
    />
    <Suggestion own={own} suggested={suggested} />
    <Textarea
      name="reason"
      label={{ text: 'Why this rating', classes: 'govuk-label--s' }}
      hint={{ text: 'Only where the dates and figures say something else.' }}
      rows={2}
      value={typed.reason}
      {...messageAt(error, 'reason')}
    />
    <Details
      summaryText="Show what was done"
      open={typed.link !== '' || typed.shows !== '' || error?.field === 'link'}
    >
      <Input
        name="link"
        label={{ text: 'A web address' }}
        value={typed.link}
        inputmode="url"
        {...messageAt(error, 'link')}
      />
      <Textarea name="shows" label={{ text: 'Or what shows it, in words' }} rows={2} value={typed.shows} />
    </Details>
    <Details
      summaryText="Ask the board for a decision"
      open={typed.asks !== '' || typed.decision !== '' || error?.field === 'decision'}
    >
      <Checkboxes
        name="asks"
        items={[{ value: 'yes', text: 'This needs a decision of the board' }]}
        values={typed.asks === '' ? [] : ['yes']}
      />
      <Textarea
        name="decision"
        label={{ text: 'What is the board to decide?' }}
        rows={2}
        value={typed.decision}
        {...messageAt(error, 'decision')}
      />
    </Details>
  </FormPage>
);

/** Why nothing changed, the third time in a row. */
export const whyNoChangeView = ({
  own,
  base,
  back,
  reason,
  error,
}: {
  own: OwnPart;
  base: string;
  back: { text: string; href: string };
  reason: string;
  error: FormError;
}): JSX.Element => (
  <FormPage
    title="Why is there no change?"
    to={`${base}/parts/${own.part.id}/no-change`}
    back={back}
    verb="Save “no change”"
    leave="Leave it as it is"
    error={error}
    before={
      <>
        <p class="govuk-body-l">{titleOf(own)}</p>
        {asksWhy(own.noChanges) && (
          <p class="govuk-body">This is “no change” for the {ordinal(own.noChanges + 1)} time in a row.</p>
        )}
        <Before own={own} />
      </>
    }
  >
    <Textarea
      name="reason"
      label={{ text: 'Why', classes: 'govuk-label--m' }}
      hint={{ text: 'What does it wait for? The chair reads this. Name no child.' }}
      rows={3}
      value={reason}
      {...messageAt(error, 'reason')}
    />
  </FormPage>
);
