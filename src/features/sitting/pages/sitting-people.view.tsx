import { timeOfDay } from '../../../kernel/time-of-day.ts';
import { timeWords } from '../../../kernel/words-of-time.ts';
import type { Deed } from '../rules/noting.ts';
import { type Attendee, isHere, type Whereabouts, whereIs } from '../rules/who-is-here.ts';
import { sittingPath } from './sitting-at.ts';
import { canWrite, type SittingModel } from './sitting-model.ts';

const placeWords: Record<Whereabouts, string> = {
  here: 'here',
  remote: 'here, remotely',
  left: 'left',
  apologies: 'apologies',
  absent: 'neither here nor apologised',
  'nothing yet': '',
};

const choicesFrom: Record<Whereabouts, readonly [Deed, string][]> = {
  'nothing yet': [
    ['here', 'Here'],
    ['remote', 'Remote'],
    ['apologies', 'Apologies'],
    ['absent', 'Neither'],
  ],
  here: [
    ['left', 'Left'],
    ['remote', 'Remote'],
    ['nothing yet', 'Undo'],
  ],
  remote: [
    ['left', 'Left'],
    ['here', 'Here'],
    ['nothing yet', 'Undo'],
  ],
  left: [
    ['here', 'Back'],
    ['remote', 'Back, remotely'],
    ['nothing yet', 'Undo'],
  ],
  apologies: [
    ['here', 'Here'],
    ['remote', 'Remote'],
    ['nothing yet', 'Undo'],
  ],
  absent: [
    ['here', 'Here'],
    ['remote', 'Remote'],
    ['apologies', 'Apologies'],
    ['nothing yet', 'Undo'],
  ],
};

const times = ({ presences }: Attendee): string => {
  const at = (moment: number) => timeWords(timeOfDay(moment));
  return presences
    .map(({ arrived, left }) => (left === null ? `from ${at(arrived)}` : `${at(arrived)} to ${at(left)}`))
    .join(', ');
};

const roleWords = (one: Attendee, all: readonly Attendee[]): string => {
  const replaced = all.find(({ id }) => id === one.standsFor);
  return [
    one.office,
    one.capacity === 'member' ? null : one.capacity,
    one.votes ? null : 'no vote',
    one.organisation,
    replaced && `for ${replaced.name}`,
  ]
    .filter(Boolean)
    .join(', ');
};

const Person = ({ one, model }: { one: Attendee; model: SittingModel }) => {
  const where = whereIs(one);
  const said = [placeWords[where], times(one)].filter((part) => part !== '').join(', ');
  return (
    <li>
      <span class={isHere(one) ? 'hearth-person hearth-person--here' : 'hearth-person'}>{one.name}</span>
      <span class="hearth-quiet">{roleWords(one, model.screen.attendees)}</span>
      {said && <span>{said}</span>}
      {canWrite(model) && (
        <span class="hearth-tools">
          {choicesFrom[where].map(([deed, text]) => (
            <button
              key={deed}
              class="hearth-small-button"
              type="submit"
              name="note"
              value={`${deed}:${one.id}`}
            >
              {text}
              <span class="govuk-visually-hidden"> {one.name}</span>
            </button>
          ))}
        </span>
      )}
    </li>
  );
};

const TakeOffList = ({ model }: { model: SittingModel }) => {
  const byHand = model.screen.attendees.filter(({ seatId }) => seatId === null);
  if (byHand.length === 0) return null;
  return (
    <form action={`${sittingPath(model.screen.meeting.id)}/people/remove`} method="post">
      <input type="hidden" name="item" value={model.current?.item.id ?? ''} />
      <label class="govuk-label" for="take-off">
        Added by mistake
      </label>
      <select class="govuk-select" id="take-off" name="attendee">
        {byHand.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>{' '}
      <button class="hearth-small-button" type="submit">
        Take off the list
      </button>
    </form>
  );
};

const Add = ({ model }: { model: SittingModel }) => {
  const { attendees, meeting } = model.screen;
  const open = model.error?.href === '#name';
  return (
    <details class="hearth-move" open={open}>
      <summary>Somebody else came…</summary>
      <form action={`${sittingPath(meeting.id)}/people/add`} method="post">
        <input type="hidden" name="item" value={model.current?.item.id ?? ''} />
        <label class="govuk-label" for="name">
          Name
        </label>
        <input class="govuk-input" id="name" name="name" value={model.typed.name} autocomplete="off" />
        <label class="govuk-label" for="organisation">
          From
        </label>
        <input
          class="govuk-input"
          id="organisation"
          name="organisation"
          value={model.typed.organisation}
          autocomplete="off"
        />
        <label class="govuk-label" for="replaces">
          Why
        </label>
        <select class="govuk-select" id="replaces" name="replaces">
          <option value="">To observe</option>
          {attendees
            .filter((one) => one.capacity !== 'observer' && one.standsFor === null && !isHere(one))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                In place of {name}
              </option>
            ))}
        </select>
        <label class="hearth-check">
          <input type="checkbox" name="remote" value="yes" /> Remotely
        </label>
        <button class="hearth-small-button" type="submit">
          Put on the list
        </button>
      </form>
      <TakeOffList model={model} />
    </details>
  );
};

/** Who is here: every seat with what is known of it, and buttons to note more. */
export const People = ({ model }: { model: SittingModel }) => {
  const { attendees, meeting } = model.screen;
  return (
    <section class="hearth-sitting__people" aria-labelledby="people-heading">
      <h2 class="govuk-heading-s" id="people-heading" tabindex={-1} data-key="w">
        Who is here: {attendees.filter(isHere).length} of {attendees.length}
      </h2>
      <form action={`${sittingPath(meeting.id)}/people`} method="post" noValidate>
        <input type="hidden" name="item" value={model.current?.item.id ?? ''} />
        {canWrite(model) && (
          <div class="hearth-inline">
            <label class="govuk-label" for="time">
              At (empty: now)
            </label>
            <input
              class="govuk-input govuk-input--width-5"
              id="time"
              name="time"
              value={model.typed.time}
              autocomplete="off"
            />
          </div>
        )}
        {attendees.length === 0 ? (
          <p class="govuk-body">Nobody has a seat at this board yet. Put on the list who came.</p>
        ) : (
          <ul class="hearth-people">
            {attendees.map((one) => (
              <Person key={one.id} one={one} model={model} />
            ))}
          </ul>
        )}
      </form>
      {canWrite(model) && <Add model={model} />}
    </section>
  );
};
