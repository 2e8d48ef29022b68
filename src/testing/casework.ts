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

/** The codes of the return in the episode: under what law (C2, V2 …) and in what home (U4, P1 …). */
type ChildParts = {
  reference?: string;
  born?: string | null;
  officerId?: string | null;
  since?: string;
  district?: string;
  leftOn?: string | null;
  legalStatus?: string;
  place?: string;
};

let children = 0;

/** A child in care with one open episode. Answers the id. */
export const childInCare = (
  home: TestApp,
  {
    reference,
    born = '2012-05-01',
    officerId = null,
    since = '2025-09-01',
    district = 'North',
    leftOn = null,
    legalStatus = 'C2',
    place = 'U4',
  }: ChildParts = {},
): Promise<string> =>
  onClient(home.database.owner, async (client) => {
    const id = newId();
    children += 1;
    const ours = home.authority.id;
    await client.query(
      `INSERT INTO child (authority_id, id, reference, born, district, team, worker, carer, siblings, officer_id, added_on,
         left_on, version)
       VALUES ($1, $2, $3, $4, $7, $7 || ' 1', 'Social worker, ' || $7, 'Foster carers', '', $5, $6, $8, 1)`,
      [
        ours,
        id,
        reference ?? `K${String(children).padStart(5, '0')}`,
        born,
        officerId,
        since,
        district,
        leftOn,
      ],
    );
    await client.query(
      `INSERT INTO child_episode (authority_id, child_id, number, from_day, until_day, reason, legal_status, place, home)
       VALUES ($1, $2, 1, $3, $4, 'S', $5, $6, 'home 1')`,
      [ours, id, since, leftOn, legalStatus, place],
    );
    return id;
  });

/** A review that was held for a child on a day (ISO). */
export const reviewHeld = (home: TestApp, childId: string, day: string) =>
  onClient(home.database.owner, (client) =>
    client.query(
      `INSERT INTO review (authority_id, id, child_id, planned_at, place, held_on, state, chaired_by_child, words, people,
         papers, late_reason, permanence_plan, version)
       VALUES ($1, $2, $3, '', '', $4, 'held', false, '', '[]', '[]', '', '', 1)`,
      [home.authority.id, newId(), childId, day],
    ),
  );
