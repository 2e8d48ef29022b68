import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords, nearWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import type { Lead } from '../queries.ts';
import type { RoundPart } from '../round-parts.ts';
import type { Round } from '../round-queries.ts';
import { isOpen, ordinal } from '../rules/round/answer.ts';
import { isLate } from '../rules/round/steps.ts';
import { Rating } from './rating.view.tsx';
import { aboveRound, roundPath, roundTitle } from './with-round.tsx';

export type RoundModel = {
  round: Round;
  asked: RoundPart[];
  today: string;
  /** Whether the one who looks keeps the plan. */
  keeps: boolean;
  done: string | null;
};

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

/** How a lead can be reached: by mail, or by hand and why. */
const reachWords = ({ email, mailed }: Lead): string | null => {
  if (email === null) return 'no e-mail address: ask by hand';
  return mailed ? null : 'wants no mail: ask by hand';
};

const Leads = ({ leads, keeps }: { leads: Lead[]; keeps: boolean }) =>
  leads.length === 0 ? (
    <strong>Nobody leads this</strong>
  ) : (
    leads.map((lead, place) => {
      const reach = keeps ? reachWords(lead) : null;
      return (
        <>
          {place > 0 && ', '}
          {lead.name}
          {lead.service && ` (${lead.service})`}
          {reach && (
            <>
              {' '}
              – <strong>{reach}</strong>
            </>
          )}
        </>
      );
    })
  );

const Title = ({ part: { id, fields } }: RoundPart) => (
  <h3 class="govuk-heading-s govuk-!-margin-bottom-1" id={id}>
    {fields.ref && `${fields.ref}. `}
    {fields.activity}
  </h3>
);

const Of = ({ part: { fields } }: RoundPart) => (
  <span class="govuk-visually-hidden">({fields.ref || fields.activity})</span>
);

const isOpenFor = ({ round, keeps }: RoundModel): boolean => keeps && round.lockedOn === null;

const Missing = ({ model, found }: { model: RoundModel; found: RoundPart }) => {
  const at = `${roundPath(model.round)}/parts/${found.part.id}`;
  return (
    <li>
      <Title {...found} />
      <p class="govuk-body">
        <Leads leads={found.leads} keeps={model.keeps} />
        {found.silent > 0 && (
          <span class="hearth-quiet">
            . The {ordinal(found.silent + 1)} update in a row without an answer
          </span>
        )}
      </p>
      {found.answer?.judged === 'returned' && (
        <p class="govuk-body">
          Sent back by {found.answer.judgedBy}: <span class="hearth-typed">“{found.answer.note}”</span>
        </p>
      )}
      {isOpenFor(model) && (
        <p class="govuk-body">
          <a class="govuk-link" href={at}>
            Write down what they say
            <Of {...found} />
          </a>{' '}
          <a class="govuk-link" href={`${at}/no-change`}>
            No change
            <Of {...found} />
          </a>
        </p>
      )}
    </li>
  );
};

const Said = ({ found: { answer, noChanges } }: { found: RoundPart }) => {
  if (answer === null) return null;
  const words = answer.noChange ? (
    <>
      <strong>No change</strong>
      {noChanges > 0 && `, for the ${ordinal(noChanges + 1)} time in a row`}
    </>
  ) : (
    <span class="hearth-typed">“{answer.words}”</span>
  );
  return (
    <>
      <p class="govuk-body">
        {words}{' '}
        <span class="hearth-quiet">
          {answer.by}, {dateWords(answer.day)}
        </span>
      </p>
      {answer.reason !== '' && <p class="govuk-body hearth-typed">Because: {answer.reason}</p>}
      {answer.decision !== '' && (
        <p class="govuk-body hearth-typed">
          <strong>For the board to decide:</strong> {answer.decision}
        </p>
      )}
    </>
  );
};

const Given = ({ model, found }: { model: RoundModel; found: RoundPart }) => {
  const at = `${roundPath(model.round)}/parts/${found.part.id}`;
  const assured = found.answer?.judged === 'assured';
  return (
    <li>
      <Title {...found} />
      <Said found={found} />
      <p class="govuk-body">
        <Rating rating={found.answer?.rating ?? null} />{' '}
        {assured && <Tag classes="govuk-tag--green" text={`Assured by ${found.answer?.judgedBy}`} />}
      </p>
      {isOpenFor(model) && (
        <div class="govuk-button-group govuk-!-margin-bottom-0">
          {!assured && (
            <form action={`${at}/assure`} method="post">
              <Button classes="govuk-button--secondary" preventDoubleClick>
                Assure
                <Of {...found} />
              </Button>
            </form>
          )}
          <a class="govuk-link" href={`${at}/return`}>
            Send back
            <Of {...found} />
          </a>
        </div>
      )}
    </li>
  );
};

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
  const { round, asked, keeps, done } = model;
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
