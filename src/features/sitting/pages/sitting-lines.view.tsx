import { dateWords } from '../../../kernel/words-of-time.ts';
import type { Line } from '../queries.ts';
import type { LineKind } from '../rules/lines.ts';
import { actionWords } from '../rules/minutes-of-item.ts';
import type { ItemOnScreen } from '../screen.ts';
import { sittingPath } from './sitting-at.ts';
import { canWrite, type SittingModel } from './sitting-model.ts';

type Part = { model: SittingModel; current: ItemOnScreen };

const kindWords: Record<LineKind, string> = {
  resolution: 'Resolved',
  action: 'Action',
  promise: 'Promise',
  declaration: 'Declaration of interest',
  feedback: 'Table feedback',
  deferral: 'Deferred',
};

const lineWords = (line: Line): string => {
  if (line.kind === 'action' || line.kind === 'promise') return actionWords(line);
  const who = line.who === null ? '' : `${line.who}: `;
  return `${who}${line.text}${line.leftRoom ? ' (left the room)' : ''}`;
};

const Field = ({ id, label, value, name }: { id: string; label: string; value: string; name: string }) => (
  <div>
    <label class="govuk-label" for={id}>
      {label}
    </label>
    <input
      class="govuk-input"
      id={id}
      name={name}
      value={value}
      autocomplete="off"
      list={name.startsWith('who') ? 'people-here' : undefined}
    />
  </div>
);

const Edit = ({ line, address }: { line: Line; address: string }) => (
  <details class="hearth-move">
    <summary>
      Change<span class="govuk-visually-hidden"> “{line.text}”</span>
    </summary>
    <label class="govuk-label" for={`text-${line.id}`}>
      {kindWords[line.kind]}
    </label>
    <textarea class="govuk-textarea" id={`text-${line.id}`} name={`text-${line.id}`} rows={2}>
      {line.text}
    </textarea>
    {line.who !== null && (
      <Field id={`who-${line.id}`} name={`who-${line.id}`} label="Who" value={line.who} />
    )}
    {(line.kind === 'action' || line.kind === 'promise') && (
      <Field
        id={`due-${line.id}`}
        name={`due-${line.id}`}
        label="By when"
        value={line.due === null ? '' : dateWords(line.due)}
      />
    )}
    {line.leftRoom && <input type="hidden" name={`leftRoom-${line.id}`} value="yes" />}
    <button class="hearth-small-button" type="submit" name="deed" value="change" formaction={address}>
      Save the change
    </button>
  </details>
);

const OneLine = ({ line, part }: { line: Line; part: Part }) => {
  const address = `${sittingPath(part.model.screen.meeting.id)}/items/${part.current.item.id}/lines/${line.id}`;
  const free = canWrite(part.model) && line.becameId === null;
  const words = lineWords(line);
  const deed = (value: string, text: string) => (
    <button class="hearth-small-button" type="submit" name="deed" value={value} formaction={address}>
      {text}
      <span class="govuk-visually-hidden"> “{line.text}”</span>
    </button>
  );
  if (line.removed)
    return (
      <li class="hearth-quiet">
        <s>{words}</s> {free && deed('restore', 'Put back')}
      </li>
    );
  return (
    <li>
      <strong>{kindWords[line.kind]}:</strong> <span class="hearth-line-text">{words}</span>
      {line.becameId !== null && line.kind !== 'deferral' && (
        <>
          {' '}
          <a class="govuk-link" href={`/actions/${line.becameId}`}>
            Follow it
          </a>
        </>
      )}
      {free && (
        <span class="hearth-tools">
          <Edit line={line} address={address} />
          {deed('remove', 'Take out')}
        </span>
      )}
    </li>
  );
};

/** What was resolved, who does what, and what else was written beside the minutes. */
export const Lines = (part: Part) =>
  part.current.lines.length === 0 ? null : (
    <ul class="hearth-lines">
      {part.current.lines.map((line) => (
        <OneLine key={line.id} line={line} part={part} />
      ))}
    </ul>
  );

/** The fields of a new line: kind, text, who, by when. Enter writes it. */
export const NewLine = ({ model }: Part) => {
  const { typed } = model;
  return (
    <fieldset class="govuk-fieldset hearth-new" data-new-line>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Write a line</legend>
      <input type="hidden" name="lineId" value={model.lineId} />
      <div class="hearth-row">
        <div>
          <label class="govuk-label" for="line-kind">
            Kind
          </label>
          <select class="govuk-select" id="line-kind" name="kind" data-key="r">
            {Object.entries(kindWords).map(([kind, words]) => (
              <option key={kind} value={kind} selected={typed.kind === kind}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <div class="hearth-wide">
          <label class="govuk-label" for="line-text">
            What
          </label>
          <textarea class="govuk-textarea hearth-short" id="line-text" name="lineText" rows={2}>
            {typed.lineText}
          </textarea>
        </div>
        <div data-for="action promise declaration feedback">
          <label class="govuk-label" for="line-who">
            Who, or which table
          </label>
          <input
            class="govuk-input"
            id="line-who"
            name="who"
            value={typed.who}
            list="people-here"
            autocomplete="off"
          />
        </div>
        <div data-for="action promise">
          <label class="govuk-label" for="line-due">
            By when
          </label>
          <input class="govuk-input" id="line-due" name="due" value={typed.due} autocomplete="off" />
        </div>
        <div data-for="declaration" class="govuk-checkboxes govuk-checkboxes--small">
          <div class="govuk-checkboxes__item">
            <input
              class="govuk-checkboxes__input"
              type="checkbox"
              id="line-left"
              name="leftRoom"
              value="yes"
              checked={typed.leftRoom !== ''}
            />
            <label class="govuk-label govuk-checkboxes__label" for="line-left">
              Left the room
            </label>
          </div>
        </div>
        <button class="govuk-button govuk-button--secondary" type="submit">
          Write it down
        </button>
      </div>
      <datalist id="people-here">
        {model.screen.attendees.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </fieldset>
  );
};
