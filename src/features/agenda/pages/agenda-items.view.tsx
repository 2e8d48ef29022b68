import { counted } from '../../../kernel/counted.ts';
import { timeWords } from '../../../kernel/words-of-time.ts';
import { Tag } from '../../../web/components/tag.tsx';
import type { ItemOnAgenda } from '../queries.ts';
import { paragraphWords } from '../rules/exempt.ts';
import { presenterLines } from '../rules/item-form.ts';
import type { AgendaModel } from './agenda-model.ts';

const Times = ({ item, model }: { item: ItemOnAgenda; model: AgendaModel }) => {
  const start = model.running.starts[item.id];
  return (
    <p class="govuk-body hearth-quiet">
      {start && <strong>{timeWords(start)}</strong>}
      {start && ' · '}
      {item.minutesAllotted === null ? 'no minutes yet' : counted(item.minutesAllotted, 'minute')}
      {item.questions !== null && ` · ${item.questions} for questions`}
      {item.origin && ' · from the forward plan'}
    </p>
  );
};

const MoveTo = ({ item, model }: { item: ItemOnAgenda; model: AgendaModel }) => (
  <details class="hearth-move">
    <summary>
      Move to…<span class="govuk-visually-hidden"> {item.title}</span>
    </summary>
    <form action={`/board/meetings/${model.meeting.id}/agenda/items/${item.id}/move`} method="post">
      <label class="govuk-label" for={`to-${item.id}`}>
        Where does it go?
      </label>
      <select class="govuk-select" id={`to-${item.id}`} name="to">
        <option value="first">First</option>
        {model.agenda.items
          .filter(({ id }) => id !== item.id)
          .map((other) => (
            <option value={other.id} key={other.id}>
              After {other.number} {other.title}
            </option>
          ))}
      </select>
      <button class="govuk-button govuk-button--secondary" type="submit">
        Move it there
      </button>
    </form>
  </details>
);

const Buttons = ({ item, model, place }: { item: ItemOnAgenda; model: AgendaModel; place: number }) => {
  const address = `/board/meetings/${model.meeting.id}/agenda/items/${item.id}`;
  const button = (to: string, text: string) => (
    <form action={`${address}/move`} method="post">
      <button class="hearth-small-button" type="submit" name="to" value={to}>
        {text}
        <span class="govuk-visually-hidden"> {item.title}</span>
      </button>
    </form>
  );
  return (
    <div class="hearth-tools">
      {place > 0 && button('up', 'Up')}
      {place < model.agenda.items.length - 1 && button('down', 'Down')}
      <MoveTo item={item} model={model} />
      {!model.agenda.begun && (
        <form action={`${address}/remove`} method="post">
          <button class="hearth-small-button" type="submit">
            Take off<span class="govuk-visually-hidden"> {item.title}</span>
          </button>
        </form>
      )}
    </div>
  );
};

const Item = ({ item, model, place }: { item: ItemOnAgenda; model: AgendaModel; place: number }) => (
  <li id={`item-${item.id}`} data-item={item.id} data-title={item.title}>
    <span class="hearth-agenda__number">{item.number}</span>
    <div>
      <h2 class="govuk-heading-s hearth-tight">
        {model.mayBuild ? (
          <a class="govuk-link" href={`/board/meetings/${model.meeting.id}/agenda/items/${item.id}`}>
            {item.title}
          </a>
        ) : (
          item.title
        )}{' '}
        {item.verbal && <Tag text="Verbal" classes="govuk-tag--grey" />}{' '}
        {item.exempt && <Tag text="Not public" classes="govuk-tag--purple" />}
      </h2>
      <Times item={item} model={model} />
      {item.presenters.length > 0 && (
        <p class="govuk-body">{presenterLines(item.presenters).replaceAll('\n', '; ')}</p>
      )}
      {item.purpose && <p class="govuk-body">{item.purpose}</p>}
      {item.exempt && (
        <p class="govuk-body hearth-quiet">
          {paragraphWords(item.exempt.paragraph)}. {item.exempt.reason}
        </p>
      )}
      {model.mayBuild && <Buttons item={item} model={model} place={place} />}
    </div>
  </li>
);

/** The items in their order, each with its time and the buttons that move it. */
export const AgendaItems = ({ model }: { model: AgendaModel }) => (
  <>
    <ol
      class="hearth-agenda hearth-agenda--build"
      {...(model.mayBuild && { 'data-agenda': `/board/meetings/${model.meeting.id}/agenda/items/` })}
    >
      {model.agenda.items.map((item, place) => (
        <Item key={item.id} item={item} model={model} place={place} />
      ))}
    </ol>
    <p class="govuk-visually-hidden" role="status" data-agenda-said />
  </>
);
