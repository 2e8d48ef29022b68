import { timeOfDay } from '../../../kernel/time-of-day.ts';
import { timeWords } from '../../../kernel/words-of-time.ts';
import type { ItemOnScreen } from '../screen.ts';
import { sittingPath } from './sitting-at.ts';
import { Lines, NewLine } from './sitting-lines.view.tsx';
import { canWrite, type SittingModel } from './sitting-model.ts';
import { NewVote, Votes } from './sitting-votes.view.tsx';

type Part = { model: SittingModel; current: ItemOnScreen };

const address = ({ model, current }: Part): string =>
  `${sittingPath(model.screen.meeting.id)}/items/${current.item.id}`;

const Head = ({ current }: Part) => {
  const { item } = current;
  const presenters = item.presenters.map(({ name }) => name).join(', ');
  return (
    <>
      <h2 class="govuk-heading-m hearth-tight">
        {item.number} {item.title}
      </h2>
      <p class="govuk-body hearth-quiet">
        {[presenters, item.purpose].filter(Boolean).join(' · ')}
        {item.exempt && ' · Not public'}
      </p>
    </>
  );
};

const Clock = (part: Part) => {
  const { clock } = part.current;
  const open = part.model.screen.sitting?.state === 'open';
  return (
    <p class="govuk-body hearth-clock" id="clock">
      <span class={clock.over > 0 ? 'hearth-late' : undefined}>{clock.words}</span>
      {canWrite(part.model) && open && (
        <button
          class="hearth-small-button"
          type="submit"
          name="deed"
          value={clock.running ? 'stop' : 'start'}
          formaction={`${address(part)}/clock`}
          data-key="s"
        >
          {clock.running ? 'Stop the clock' : 'Start this item'}
        </button>
      )}
    </p>
  );
};

const savedWords = ({ minute }: ItemOnScreen): string =>
  minute.savedAt === null
    ? 'Nothing saved yet'
    : `Saved ${timeWords(timeOfDay(minute.savedAt))} by ${minute.savedBy ?? 'somebody'}`;

const Minutes = (part: Part) => {
  const { model, current } = part;
  return (
    <div class="govuk-form-group">
      <label class="govuk-label govuk-label--s" for="minutes">
        Minutes
      </label>
      <div id="minutes-hint" class="govuk-hint">
        A line is a paragraph; a line that begins with “- ” is a point of a list.
      </div>
      <textarea
        class="govuk-textarea hearth-minutes-box"
        id="minutes"
        name="text"
        rows={12}
        aria-describedby="minutes-hint minutes-state"
        data-minutes={current.item.id}
        data-version={`${current.minute.version}`}
        data-key="m"
      >
        {model.typed.minutes ?? current.minute.text}
      </textarea>
      <input type="hidden" name="base" value={`${current.minute.version}`} />
      <input type="hidden" name="save" value={model.saveId} />
      <p class="govuk-body-s hearth-tight" id="minutes-state" role="status">
        {savedWords(current)}
      </p>
      <p class="govuk-body-s">
        <button class="hearth-small-button" type="submit">
          Save
        </button>{' '}
        <a class="govuk-link" href={`${address(part)}/versions`}>
          Earlier texts
        </a>
      </p>
      <div data-unsent hidden />
    </div>
  );
};

const Unsaved = ({ text }: { text: string | null }) =>
  text === null ? null : (
    <>
      <h3 class="govuk-heading-s">What you typed, not saved</h3>
      <pre class="hearth-text">{text}</pre>
    </>
  );

const Read = ({ model, current }: Part) => (
  <>
    <Unsaved text={model.typed.minutes} />
    <h3 class="govuk-heading-s">Minutes</h3>
    {current.minute.text === '' ? (
      <p class="govuk-body hearth-quiet">Nothing is written yet.</p>
    ) : (
      <pre class="hearth-text">{current.minute.text}</pre>
    )}
  </>
);

/** The item that the clerk is at. It is one form, so that no button loses what was typed beside it. */
export const ItemForm = (part: Part) =>
  canWrite(part.model) ? (
    <form action={address(part)} method="post" noValidate data-item-form>
      {/* First in the form, so that Enter in any field saves, and loses nothing. */}
      <button class="govuk-visually-hidden" type="submit" tabindex={-1}>
        Save all of this item
      </button>
      <Head {...part} />
      <Clock {...part} />
      <Minutes {...part} />
      <Lines {...part} />
      <NewLine {...part} />
      <Votes {...part} />
      <NewVote {...part} />
    </form>
  ) : (
    <>
      <Head {...part} />
      <Clock {...part} />
      <Read {...part} />
      <Lines {...part} />
      <Votes {...part} />
    </>
  );
