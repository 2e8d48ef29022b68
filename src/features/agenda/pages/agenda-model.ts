import type { Agenda } from '../queries.ts';
import type { ItemErrors } from '../rules/item-form.ts';
import type { Planned } from '../rules/proposed-agenda.ts';
import type { Running } from '../rules/running-clock.ts';

/** What the page of an agenda shows. */
export type AgendaModel = {
  meeting: { id: string; bodyId: string; title: string; kind: 'ordinary' | 'takeover' | 'special' };
  agenda: Agenda;
  running: Running;
  length: number | null;
  planned: Planned[];
  due: string | null;
  today: string;
  mayBuild: boolean;
  done: string | null;
  error: string | null;
  typed: { title: string; minutes: string };
  errors: ItemErrors;
};
