import { newId } from '../kernel/ids.ts';
import { onClient } from '../platform/database/connect.ts';
import type { TestApp } from './app.ts';

/** Makes somebody a reviewing officer, or their manager, in a team. */
export const officerIn = (home: TestApp, personId: string, team: string, name = 'Reviewing officer') =>
  onClient(home.database.owner, (client) =>
    client.query(
      `INSERT INTO reviewing_officer (authority_id, person_id, name, team, share) VALUES ($1, $2, $3, $4, 100)`,
      [home.authority.id, personId, name, team],
    ),
  );

type ChildParts = {
  reference?: string;
  born?: string | null;
  officerId?: string | null;
  since?: string;
  siblings?: string;
};

let children = 0;

/** A child in care with one open episode. Answers the id. */
export const childInCare = (
  home: TestApp,
  { reference, born = '2012-05-01', officerId = null, since = '2025-09-01', siblings = '' }: ChildParts = {},
): Promise<string> =>
  onClient(home.database.owner, async (client) => {
    const id = newId();
    children += 1;
    const ours = home.authority.id;
    await client.query(
      `INSERT INTO child (authority_id, id, reference, born, district, team, worker, carer, siblings, officer_id, added_on,
         version)
       VALUES ($1, $2, $3, $4, 'North', 'North 1', 'Social worker, North', 'Foster carers', $7, $5, $6, 1)`,
      [ours, id, reference ?? `K${String(children).padStart(5, '0')}`, born, officerId, since, siblings],
    );
    await client.query(
      `INSERT INTO child_episode (authority_id, child_id, number, from_day, until_day, reason, legal_status, place, home)
       VALUES ($1, $2, 1, $3, NULL, 'S', 'C2', 'U4', 'home 1')`,
      [ours, id, since],
    );
    return id;
  });
