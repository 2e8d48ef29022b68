import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords, nearWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { isOpen } from '../rules/round/answer.ts';
import { isLate } from '../rules/round/steps.ts';
import { Given, Missing, type RoundModel } from './round-part.view.tsx';
import { aboveRound, roundPath, roundTitle } from './with-round.tsx';

const dayWords = (day: string, today: string): string => {
  const near = nearWords(day, today);
  return near === null ? dateWords(day) : `${dateWords(day)}, ${near}`;
};

const Days = ({ round: { days, meetingDay, askedOn }, today }: RoundModel) => (
  <SummaryList
    rows={[
      {
        key: { text: 'Leads are asked' },
        value: { text: askedOn ? `on ${dateWords(askedOn)}` : dayWords(days.ask, today) },
      },
      { key: { text: 'Answers are back' }, value: { text: dayWords(days.back, today) } },
      { key: { text: 'Chair is briefed' }, value: { text: dayWords(days.brief, today) } },
      { key: { text: 'Meeting' }, value: { text: dayWords(meetingDay, today) } },
    ]}
  />
);

const Section = ({ title, children }: { title: string; children: JSX.Element[] }) =>
  children.length === 0 ? null : (
    <section>
      <h2 class="govuk-heading-m">
        {title} ({children.length})
      </h2>
      <ul class="hearth-list hearth-answers">{children}</ul>
    </section>
  );

const Deeds = ({ round }: RoundModel) => {
  const at = roundPath(round);
  if (round.lockedOn !== null)
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={`${at}/unlock`}>
          Open the round again
        </a>
      </p>
    );
  return (
    <div class="govuk-button-group">
      <form action={`${at}/ask`} method="post">
        <Button text={round.step === 'none' ? 'Ask now' : 'Remind now'} preventDoubleClick />
      </form>
      <a class="govuk-link" href={`${at}/lock`}>
        Lock the round
      </a>
    </div>
  );
};

const stateWords = ({ round, asked, today }: RoundModel): string => {
  const open = asked.filter(({ answer }) => isOpen(answer)).length;
  const counts = `${asked.length - open} of ${counted(asked.length, 'action')} answered.`;
  if (round.lockedOn !== null)
    return `${counts} Locked by ${round.lockedBy} on ${dateWords(round.lockedOn)}.`;
  if (round.askedOn === null) return 'The leads are not asked yet.';
  return open > 0 && isLate(round.days, today)
    ? `${counts} ${counted(open, 'is late', 'are late')}; the chair and the lead officer are told by mail.`
    : counts;
};

/** A round as those who keep the plan run it: who answered, who did not, and what is to be done. */
export const roundView = (model: RoundModel): JSX.Element => {
  const { round, asked, keeps, offCalendar, done } = model;
  const missing = asked.filter(({ answer }) => isOpen(answer));
  const given = asked.filter(({ answer }) => !isOpen(answer));
  const toSee = given.filter(({ answer }) => answer?.judged !== 'assured');
  const assured = given.filter(({ answer }) => answer?.judged === 'assured');
  return (
    <>
      {done && <NotificationBanner type="success" text={done} />}
      <Breadcrumbs items={[...aboveRound(round), { text: roundTitle(round) }]} />
      <span class="govuk-caption-l">{round.plan}</span>
      <h1 class="govuk-heading-l">{roundTitle(round)}</h1>
      <p class="govuk-body-l">{stateWords(model)}</p>
      {offCalendar && (
        <InsetText>
          No meeting of the board stands in the calendar on {dateWords(round.meetingDay)}. The days of the
          round stay as they are.
        </InsetText>
      )}
      {round.unlockReason !== '' && <p class="govuk-body">It was opened again: {round.unlockReason}</p>}
      <p class="govuk-body">
        <a class="govuk-link" href={`${roundPath(round)}/briefing`}>
          The chair’s briefing
        </a>
      </p>
      {keeps && <Deeds {...model} />}
      <Days {...model} />
      <Section title="To look at">
        {toSee.map((found) => (
          <Given key={found.part.id} model={model} found={found} />
        ))}
      </Section>
      <Section title="No answer yet">
        {missing.map((found) => (
          <Missing key={found.part.id} model={model} found={found} />
        ))}
      </Section>
      <Section title="Assured">
        {assured.map((found) => (
          <Given key={found.part.id} model={model} found={found} />
        ))}
      </Section>
    </>
  );
};
