import { sql } from 'kysely';
import { asOwner } from '../../src/platform/database/connect.ts';
import type { Database } from '../../src/platform/database/open.ts';

export const children = 2100;
/** As many as an officer had on average over the year in the published report. */
export const childrenOfOfficer = 78;
/** Formal challenges of ten years: of one year there were 1,705. */
export const challenges = 17_050;

/** Lines were last changed one to fifty days ago, every fiftieth on the same day. */
const changedLast = sql`(SELECT *, '2031-03-10'::date - 1 - right(reference, 2)::int % 50 AS last_change FROM child) AS changed`;
const inNorthEastOrWest = sql`(ARRAY['North', 'East', 'West', 'Central', 'Coast', 'Hill'])[1 + number % 6]`;

/**
 * A county's children in care on 10 March 2031, each for one to five years: homes, a visit every five weeks, checks,
 * plans, reviews every five months, a line to permanence that was changed eight times, and what was challenged in ten
 * years. The first of them are the officer's own.
 */
export const writeChildren = ({ owner }: Database, authorityId: string, officerId: string): Promise<void> =>
  asOwner(owner, async (db) => {
    await sql`
      INSERT INTO reviewing_officer (authority_id, person_id, name, team, share)
      VALUES (${authorityId}, ${officerId}, 'Reviewing officer', 'Team 1', 100)`.execute(db);
    await sql`
      INSERT INTO child (authority_id, id, reference, born, district, team, worker, carer, siblings, miles, officer_id,
        added_on, version)
      SELECT ${authorityId}, gen_random_uuid(), 'EX-' || lpad(number::text, 5, '0'),
        '2031-03-10'::date - 700 - 2 * number, ${inNorthEastOrWest}, 'Team ' || number % 40, 'Social worker',
        'Foster carers', '', 12, CASE WHEN number <= ${childrenOfOfficer} THEN ${officerId}::uuid END,
        '2031-03-10'::date - 400 - number % 1400, 1
      FROM generate_series(1, ${children}) AS number`.execute(db);
    await sql`
      INSERT INTO child_episode (authority_id, child_id, number, from_day, until_day, reason, legal_status, place, home)
      SELECT authority_id, id, episode, added_on + 120 * (episode - 1), CASE WHEN episode < 3 THEN added_on + 120 * episode END,
        CASE episode WHEN 1 THEN 'S' ELSE 'P' END, 'C2', 'U4', 'Home ' || episode
      FROM child CROSS JOIN generate_series(1, 3) AS episode`.execute(db);
    await sql`
      INSERT INTO child_done (authority_id, child_id, what, day, by_name)
      SELECT authority_id, id, what, day, 'Team'
      FROM child
        CROSS JOIN (VALUES ('visit', 35), ('health review', 360), ('dental check', 350), ('questionnaire', 340),
          ('education plan', 120)) AS kept (what, every)
        CROSS JOIN LATERAL generate_series(added_on + 5, '2031-03-01'::date, every * interval '1 day') AS day`.execute(
      db,
    );
    await sql`
      INSERT INTO review (authority_id, id, child_id, due_on, planned_on, planned_at, place, held_on, state, participation,
        chaired_by_child, words, people, papers, late_reason, permanence_plan, version)
      SELECT authority_id, gen_random_uuid(), id, day::date + 3, day, '16:00', 'At home', day, 'held', 'PN1', false, '',
        '[]', '[]', '', '', 2
      FROM child CROSS JOIN LATERAL generate_series(added_on + 20, '2031-03-01'::date, interval '150 days') AS day`.execute(
      db,
    );
    await sql`
      INSERT INTO permanence_change (authority_id, child_id, number, day, by_name, set_fields)
      SELECT authority_id, id, step, last_change - 50 * (8 - step), 'Reviewing officer',
        CASE step WHEN 1 THEN jsonb_build_object('planFor', 'To stay', 'planForOn', '2030-01-10', 'route',
          'long-term fostering', 'lifeStory', 'ongoing') ELSE
          jsonb_build_object('nextStep', 'Ask the team again', 'stepOwner', 'Team manager',
            'stepDue', (last_change - 50 * (7 - step))::text) END
      FROM ${changedLast} CROSS JOIN generate_series(1, 8) AS step`.execute(db);
    await sql`
      INSERT INTO permanence_line (authority_id, child_id, plan_for, plan_for_on, plan_of, route, next_step, step_owner,
        step_due, panel, life_story, reunification, updated_on, version)
      SELECT authority_id, id, 'To stay', '2030-01-10', '', 'long-term fostering', 'Ask the team again', 'Team manager',
        last_change + 50, 'not said', 'ongoing', '', last_change, 8
      FROM ${changedLast}`.execute(db);
    await sql`
      INSERT INTO challenge (authority_id, id, reference, district, team, kind, category, impact, words, level, to_name,
        raised_on, raised_by, reply_due, answered_on, closed_on, outcome, changed)
      SELECT ${authorityId}, gen_random_uuid(), 'EX-' || lpad((1 + number % ${children})::text, 5, '0'), ${inNorthEastOrWest},
        'Team ' || number % 40, CASE WHEN number % 4 = 0 THEN 'resolution' ELSE 'alert' END,
        CASE WHEN number % 4 = 0 THEN 'practice' ELSE 'review not recorded' END, '', 'It is not there.', 'team manager',
        'Team manager', day, 'Reviewing officer', day + 7, day + 6,
        CASE WHEN number % 90 > 0 THEN day + 9 END, CASE WHEN number % 90 > 0 THEN 'mended' END, 'It is there now.'
      FROM generate_series(1, ${challenges}) AS number
        CROSS JOIN LATERAL (SELECT '2031-03-09'::date - number * 3650 / ${challenges} AS day) AS raised`.execute(
      db,
    );
    await sql`
      INSERT INTO challenge_step (authority_id, challenge_id, number, day, deed, level, to_name, words, by_name)
      SELECT authority_id, id, step, raised_on + 3 * (step - 1), (ARRAY['raised', 'answered', 'closed'])[step], level,
        to_name, words, raised_by
      FROM challenge CROSS JOIN generate_series(1, 3) AS step`.execute(db);
  });
