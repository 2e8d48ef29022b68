import { newId } from '../kernel/ids.ts';
import { onClient } from '../platform/database/connect.ts';
import { form, type TestApp } from './app.ts';

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
  siblings?: string;
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
    siblings = '',
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
       VALUES ($1, $2, $3, $4, $7, $7 || ' 1', 'Social worker, ' || $7, 'Foster carers', $9, $5, $6, $8, 1)`,
      [
        ours,
        id,
        reference ?? `K${String(children).padStart(5, '0')}`,
        born,
        officerId,
        since,
        district,
        leftOn,
        siblings,
      ],
    );
    await client.query(
      `INSERT INTO child_episode (authority_id, child_id, number, from_day, until_day, reason, legal_status, place, home)
       VALUES ($1, $2, 1, $3, $4, 'S', $5, $6, 'home 1')`,
      [ours, id, since, leftOn, legalStatus, place],
    );
    return id;
  });

type Ask = Awaited<ReturnType<TestApp['as']>>;

/** A reviewing officer of the whole council, in a team. */
export const newOfficer = async (home: TestApp, team = 'North'): Promise<Ask> => {
  const officer = await home.as('independent reviewing officer', null);
  await officerIn(home, officer.personId, team);
  return officer;
};

const idAt = (address: unknown): string => /\/reviews\/([0-9a-f-]{36})/.exec(String(address))?.[1] ?? '';

/** Plans a review as the officer of the child does; answers its id. */
export const plannedReview = async (
  officer: Ask,
  child: string,
  fields: Record<string, string | string[]> = {},
): Promise<string> => {
  const typed = { day: '24 March 2026', at: '10am', asked: ['The child', 'School'], ...fields };
  const day = fields.anyway === undefined ? { anyway: '2026-03-24' } : {};
  const got = await officer('POST', `/children/${child}/reviews/new`, form({ ...typed, ...day }));
  return idAt(got.headers.location);
};

/** Writes down that a review was held, with one decision unless the fields say otherwise. */
export const writtenDown = (officer: Ask, review: string, fields: Record<string, string | string[]> = {}) =>
  officer(
    'POST',
    `/reviews/${review}/held`,
    form({
      seen: '1',
      day: '10 March 2026',
      late: 'Change of social worker',
      participation: 'PN1',
      came: 'The child',
      'decision-0-what': 'Visit the college',
      'decision-0-owner': 'Social worker',
      'decision-0-due': '10 April 2026',
      ...fields,
    }),
  );

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
