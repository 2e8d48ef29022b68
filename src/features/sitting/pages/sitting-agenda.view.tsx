import { counted } from '../../../kernel/counted.ts';
import type { ItemOnScreen } from '../screen.ts';
import { sittingPath } from './sitting-at.ts';
import type { SittingModel } from './sitting-model.ts';

const written = ({ minute, lines, votes }: ItemOnScreen): string => {
  const kept = lines.filter(({ removed }) => !removed);
  const count = (kind: string) => kept.filter((line) => line.kind === kind).length;
  const actions = count('action') + count('promise');
  return [
    minute.text === '' ? '' : 'minutes',
    count('resolution') > 0 ? `${count('resolution')} resolved` : '',
    actions > 0 ? counted(actions, 'action') : '',
    votes.some(({ state }) => state === 'open') ? 'vote open' : '',
    count('deferral') > 0 ? 'deferred' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
};

/** The agenda beside the item: where the meeting is, what each item took, and what is written of it. */
export const AgendaList = ({ model }: { model: SittingModel }) => (
  <nav class="hearth-sitting__agenda" aria-label="Agenda">
    <ol class="hearth-steps">
      {model.screen.items.map((one) => {
        const { item, clock } = one;
        const said = written(one);
        return (
          <li key={item.id} class={clock.running ? 'hearth-steps__now' : undefined}>
            <a
              class="govuk-link"
              href={`${sittingPath(model.screen.meeting.id)}?item=${item.id}`}
              aria-current={item.id === model.current?.item.id ? 'true' : undefined}
              data-item-link
            >
              {item.number} {item.title}
            </a>
            <span class={clock.over > 0 ? 'hearth-late' : 'hearth-quiet'}>
              {clock.running && 'Now: '}
              {clock.words}
            </span>
            {said && <span class="hearth-quiet">{said}</span>}
          </li>
        );
      })}
    </ol>
  </nav>
);
