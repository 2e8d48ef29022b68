import { z } from 'zod';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { meetingTitle } from './rules/meeting-title.ts';
import type { MeetingTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<MeetingTables>();

/** A meeting as others lead to it: what it is called, and the page at which its work begins. */
export type NamedMeeting = { title: string; href: string };

const meetingOf = ({ id, body, date }: { id: string; body: string; date: string | null }): NamedMeeting => ({
  title: meetingTitle({ body, date }),
  href: `/board/meetings/${id}`,
});

const items = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('agenda_item')
    .innerJoin('meeting', (join) =>
      join
        .onRef('meeting.authority_id', '=', 'agenda_item.authority_id')
        .onRef('meeting.id', '=', 'agenda_item.meeting_id'),
    )
    .innerJoin('body', (join) =>
      join.onRef('body.authority_id', '=', 'meeting.authority_id').onRef('body.id', '=', 'meeting.body_id'),
    )
    .select(['meeting.id as meetingId', 'body.name as body', 'meeting.date'])
    .where('agenda_item.authority_id', '=', authorityId);

const withResolutions = (tx: Tx, scope: Scope) =>
  items(tx, scope).innerJoin('resolution', (join) =>
    join
      .onRef('resolution.authority_id', '=', 'agenda_item.authority_id')
      .onRef('resolution.item_id', '=', 'agenda_item.id'),
  );

/** A resolution of a meeting that was held, on its day (ISO). `isDraft`: the minutes that say so are not agreed yet. */
export type HeldResolution = {
  id: string;
  text: string;
  day: string;
  isDraft: boolean;
  meeting: NamedMeeting;
};

/** The resolutions of a board's meetings up to a day (ISO), the newest first; those of exempt items are left out. */
export const resolutionsOfBoard = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  until: string,
): Promise<HeldResolution[]> =>
  (
    await withResolutions(tx, scope)
      .select(['resolution.id', 'resolution.text', 'meeting.minutes_state as minutesState'])
      .where('meeting.body_id', '=', bodyId)
      .where('meeting.date', '<=', until)
      .where('meeting.minutes_state', '<>', 'being written')
      .where('agenda_item.exempt_paragraph', 'is', null)
      .where('resolution.text', '<>', '')
      .orderBy('meeting.date', 'desc')
      .orderBy('meeting.id')
      .orderBy('agenda_item.position')
      .orderBy('resolution.position')
      .execute()
  ).map(({ id, text, date, body, meetingId, minutesState }) => ({
    id,
    text,
    day: date ?? until,
    isDraft: minutesState === 'draft',
    meeting: meetingOf({ id: meetingId, body, date }),
  }));

/**
 * Where agenda items and resolutions stand, by id: the meeting, and whether the public is kept out of it. Ids of anything
 * else are left out.
 */
export const standsAt = async (
  tx: Tx,
  scope: Scope,
  named: readonly string[],
): Promise<Map<string, { meeting: NamedMeeting; isExempt: boolean }>> => {
  const ids = named.filter((id) => z.uuid().safeParse(id).success);
  if (ids.length === 0) return new Map();
  const found = [
    ...(await items(tx, scope)
      .select(['agenda_item.id', 'agenda_item.exempt_paragraph as exempt'])
      .where('agenda_item.id', 'in', ids)
      .execute()),
    ...(await withResolutions(tx, scope)
      .select(['resolution.id', 'agenda_item.exempt_paragraph as exempt'])
      .where('resolution.id', 'in', ids)
      .execute()),
  ];
  return new Map(
    found.map(({ id, meetingId, body, date, exempt }) => [
      id,
      { meeting: meetingOf({ id: meetingId, body, date }), isExempt: exempt !== null },
    ]),
  );
};
