import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { asksWhy, isOpen } from '../rules/round/answer.ts';
import { isLate } from '../rules/round/steps.ts';
import type { Door, OwnPart } from '../update-door.ts';
import { LastWord, Note, Of, Standing, titleOf } from './own-part.view.tsx';

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
