import { newId } from '../kernel/ids.ts';
import { onClient } from '../platform/database/connect.ts';
import type { TestApp } from './app.ts';

/** Somebody of that name with a seat at a board since long ago. Answers their id. */
export const seatAt = (
  home: TestApp,
  bodyId: string,
  name: string,
  parts: { young?: boolean; capacity?: string } = {},
) =>
  onClient(home.database.owner, async (client) => {
    const [person, seat] = [newId(), newId()];
    const ours = home.authority.id;
    await client.query('INSERT INTO person (authority_id, id, name, young) VALUES ($1, $2, $3, $4)', [
      ours,
      person,
      name,
      parts.young ?? false,
    ]);
    await client.query(
      `INSERT INTO seat (authority_id, id, body_id, name, capacity, speaks_for, since)
       VALUES ($1, $2, $3, $4, $5, 'Eastmere County Council', '2020-01-01')`,
      [ours, seat, bodyId, name, parts.capacity ?? 'member'],
    );
    await client.query(
      `INSERT INTO seat_tenure (authority_id, id, seat_id, person_id, from_date, appointed_by)
       VALUES ($1, $2, $3, $4, '2020-01-01', 'the Leader')`,
      [ours, newId(), seat, person],
    );
    return person;
  });
