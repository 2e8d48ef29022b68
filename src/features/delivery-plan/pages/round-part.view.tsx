import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import type { Lead } from '../queries.ts';
import type { RoundPart } from '../round-parts.ts';
import type { Round } from '../round-queries.ts';
import { ordinal } from '../rules/round/answer.ts';
import { Rating } from './rating.view.tsx';
import { roundPath } from './with-round.tsx';

export type RoundModel = {
  round: Round;
  asked: RoundPart[];
  today: string;
  /** Whether the one who looks keeps the plan. */
  keeps: boolean;
  /** Whether no meeting stands in the calendar on the day of the round, though the board meets on others. */
  offCalendar: boolean;
  done: string | null;
};

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

/** An action that has no answer, and who is to be asked. */
export const Missing = ({ model, found }: { model: RoundModel; found: RoundPart }) => {
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

/** An answer, with what whoever keeps the plan can do about it. */
export const Given = ({ model, found }: { model: RoundModel; found: RoundPart }) => {
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
