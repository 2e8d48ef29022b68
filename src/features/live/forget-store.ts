import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Forgettable } from '../../platform/retention/forgettable.ts';
import type { LiveTables } from './tables.ts';

type Tables = LiveTables & {
  meeting: { authority_id: string; id: string; date: string | null };
  agenda_item: { authority_id: string; id: string; meeting_id: string };
};

const tables = (tx: Tx) => tx.withTables<Tables>();

const meetingsBefore = (tx: Tx, { authorityId }: Scope, day: string) =>
  tables(tx)
    .selectFrom('meeting')
    .select('meeting.id')
    .where('authority_id', '=', authorityId)
    .where('date', '<', day);

const wallsBefore = (tx: Tx, scope: Scope, day: string) =>
  tables(tx)
    .selectFrom('wall')
    .select('wall.id')
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', 'in', meetingsBefore(tx, scope, day));

const itemsBefore = (tx: Tx, scope: Scope, day: string) =>
  tables(tx)
    .selectFrom('agenda_item')
    .select('agenda_item.id')
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', 'in', meetingsBefore(tx, scope, day));

const namedGuests = (tx: Tx, scope: Scope, day: string) =>
  tables(tx)
    .selectFrom('room_guest')
    .select('room_guest.id')
    .where('authority_id', '=', scope.authorityId)
    .where((guest) => guest.or([guest('first_name', 'is not', null), guest('token_sha256', 'is not', null)]))
    .where('meeting_id', 'in', meetingsBefore(tx, scope, day));

const namedIdeas = (tx: Tx, scope: Scope, day: string) =>
  tables(tx)
    .selectFrom('idea')
    .select('idea.id')
    .where('authority_id', '=', scope.authorityId)
    .where('first_name', 'is not', null)
    .where('wall_id', 'in', wallsBefore(tx, scope, day));

const namedQuestions = (tx: Tx, scope: Scope, day: string) =>
  tables(tx)
    .selectFrom('question_asked')
    .select('question_asked.id')
    .where('authority_id', '=', scope.authorityId)
    .where('first_name', 'is not', null)
    .where('meeting_id', 'in', meetingsBefore(tx, scope, day));

const notes = (tx: Tx, scope: Scope, day: string) =>
  tables(tx)
    .selectFrom('private_note')
    .select('person_id')
    .where('authority_id', '=', scope.authorityId)
    .where('item_id', 'in', itemsBefore(tx, scope, day));

/** First names of those who were in the room of a meeting: as guests, and beside ideas and questions. What they wrote stays. */
export const namesInRooms: Forgettable = {
  count: async (tx, scope, before) => {
    const guests = await namedGuests(tx, scope, before).execute();
    const ideas = await namedIdeas(tx, scope, before).execute();
    const questions = await namedQuestions(tx, scope, before).execute();
    return guests.length + ideas.length + questions.length;
  },
  forget: async (tx, scope, before) => {
    const guests = await tables(tx)
      .updateTable('room_guest')
      .set({ first_name: null, token_sha256: null })
      .where('authority_id', '=', scope.authorityId)
      .where('id', 'in', namedGuests(tx, scope, before))
      .executeTakeFirst();
    const ideas = await tables(tx)
      .updateTable('idea')
      .set({ first_name: null })
      .where('authority_id', '=', scope.authorityId)
      .where('id', 'in', namedIdeas(tx, scope, before))
      .executeTakeFirst();
    const questions = await tables(tx)
      .updateTable('question_asked')
      .set({ first_name: null })
      .where('authority_id', '=', scope.authorityId)
      .where('id', 'in', namedQuestions(tx, scope, before))
      .executeTakeFirst();
    return Number(guests.numUpdatedRows + ideas.numUpdatedRows + questions.numUpdatedRows);
  },
};

/** What people noted for themselves beside the items of a meeting. */
export const privateNotes: Forgettable = {
  count: async (tx, scope, before) => (await notes(tx, scope, before).execute()).length,
  forget: async (tx, scope, before) => {
    const { numDeletedRows } = await tables(tx)
      .deleteFrom('private_note')
      .where('authority_id', '=', scope.authorityId)
      .where('item_id', 'in', itemsBefore(tx, scope, before))
      .executeTakeFirst();
    return Number(numDeletedRows);
  },
};
