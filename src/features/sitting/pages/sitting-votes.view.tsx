import { counted } from '../../../kernel/counted.ts';
import { voteWords } from '../rules/votes.ts';
import type { ItemOnScreen } from '../screen.ts';
import type { Vote } from '../votes-queries.ts';
import { sittingPath } from './sitting-at.ts';
import { canWrite, type SittingModel } from './sitting-model.ts';

type Part = { model: SittingModel; current: ItemOnScreen };
type OfVote = { model: SittingModel; vote: Vote };

const addressOf = ({ model, vote }: OfVote): string =>
  `${sittingPath(model.screen.meeting.id)}/items/${vote.itemId}/votes/${vote.id}`;

const Press = ({ of, deed, text }: { of: OfVote; deed: string; text: string }) => (
  <button class="hearth-small-button" type="submit" name="deed" value={deed} formaction={addressOf(of)}>
    {text}
    <span class="govuk-visually-hidden"> “{of.vote.question}”</span>
  </button>
);

const Names = (of: OfVote) => (
  <>
    {of.model.screen.voters.map(({ id, name }) => (
      <fieldset key={id} class="govuk-fieldset hearth-name">
        <legend>{name}</legend>
        {(['for', 'against', 'abstain'] as const).map((choice) => (
          <label key={choice}>
            <input type="radio" name={`choice-${id}`} value={choice} /> {choice}
          </label>
        ))}
      </fieldset>
    ))}
    <Press of={of} deed="count" text="Count the names" />
  </>
);

const Ballot = (of: OfVote) => (
  <>
    <p class="govuk-body">
      {of.vote.voters.length} of {counted(of.model.screen.voters.length, 'member')} who may vote have voted,
      on their own screens:{' '}
      <a class="govuk-link" href={`/board/meetings/${of.model.screen.meeting.id}/ballots/${of.vote.id}`}>
        the ballot paper
      </a>
      .
    </p>
    <Press of={of} deed="count" text="End the ballot and count" />
  </>
);

const Casting = (of: OfVote) => {
  const { presiding, castingVote } = of.model.screen;
  if (!castingVote) return <p class="govuk-body">The terms of reference give nobody a casting vote.</p>;
  if (!presiding) return <p class="govuk-body">Say who is in the chair: only they have a casting vote.</p>;
  return (
    <p class="govuk-body">
      The casting vote of {presiding.name}: <Press of={of} deed="for" text="For" />{' '}
      <Press of={of} deed="against" text="Against" />
    </p>
  );
};

const Undo = (of: OfVote) => (
  <details class="hearth-move">
    <summary>
      It does not count…<span class="govuk-visually-hidden"> “{of.vote.question}”</span>
    </summary>
    <label class="govuk-label" for={`reason-${of.vote.id}`}>
      Why?
    </label>
    <input class="govuk-input" id={`reason-${of.vote.id}`} name={`reason-${of.vote.id}`} />
    <Press of={of} deed="void" text="Say that it does not count" />
  </details>
);

const OneVote = (of: OfVote) => {
  const { vote, model } = of;
  const running = canWrite(model) && model.screen.sitting?.state === 'open';
  return (
    <li id={`vote-${vote.id}`}>
      <strong>
        Vote {vote.way === 'by name' ? vote.way : `by ${vote.way}`}: “{vote.question}”
      </strong>{' '}
      <span>{voteWords(vote)}</span>
      {vote.voidReason && <span class="hearth-quiet"> {vote.voidReason}</span>}
      {running && vote.state === 'open' && vote.way === 'by name' && <Names {...of} />}
      {running && vote.state === 'open' && vote.way === 'ballot' && <Ballot {...of} />}
      {running && vote.state === 'tied' && <Casting {...of} />}
      {running && vote.state !== 'void' && <Undo {...of} />}
    </li>
  );
};

/** The votes of the item, each with what can still be done about it. */
export const Votes = ({ model, current }: Part) =>
  current.votes.length === 0 ? null : (
    <ul class="hearth-lines">
      {current.votes.map((vote) => (
        <OneVote key={vote.id} model={model} vote={vote} />
      ))}
    </ul>
  );

const Count = ({ id, label, value }: { id: string; label: string; value: string }) => (
  <div>
    <label class="govuk-label" for={`vote-${id}`}>
      {label}
    </label>
    <input
      class="govuk-input govuk-input--width-3"
      id={`vote-${id}`}
      name={id}
      value={value}
      inputmode="numeric"
      autocomplete="off"
    />
  </div>
);

const Recount = ({ current }: Part) =>
  current.votes.length === 0 ? null : (
    <div>
      <label class="govuk-label" for="recount">
        Instead of
      </label>
      <select class="govuk-select" id="recount" name="recountOf">
        <option value="">A new vote</option>
        {current.votes.map(({ id, question }) => (
          <option key={id} value={id}>
            Again: {question}
          </option>
        ))}
      </select>
    </div>
  );

/** The fields of a new vote. Hands come with their count; names and ballots are opened. */
export const NewVote = (part: Part) => {
  const { model, current } = part;
  const { typed, screen } = model;
  if (screen.sitting?.state !== 'open') return null;
  return (
    <fieldset class="govuk-fieldset hearth-new" data-new-vote>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
        Take a vote ({counted(screen.voters.length, 'person', 'people')} here may vote)
      </legend>
      <input type="hidden" name="voteId" value={model.voteId} />
      <div class="hearth-row">
        <div class="hearth-wide">
          <label class="govuk-label" for="question">
            What is voted on
          </label>
          <input
            class="govuk-input"
            id="question"
            name="question"
            value={typed.question}
            autocomplete="off"
            data-key="v"
          />
        </div>
        <div>
          <label class="govuk-label" for="way">
            How
          </label>
          <select class="govuk-select" id="way" name="way">
            {['show of hands', 'by name', 'ballot'].map((way) => (
              <option key={way} value={way} selected={typed.way === way}>
                {way}
              </option>
            ))}
          </select>
        </div>
        <Count id="for" label="For" value={typed.for} />
        <Count id="against" label="Against" value={typed.against} />
        <Count id="abstained" label="Abstained" value={typed.abstained} />
        <Recount {...part} />
        <button
          class="govuk-button govuk-button--secondary"
          type="submit"
          formaction={`${sittingPath(screen.meeting.id)}/items/${current.item.id}/votes`}
        >
          Take the vote
        </button>
      </div>
    </fieldset>
  );
};
