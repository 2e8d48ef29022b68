import { sql } from 'kysely';
import { newId } from '../../src/kernel/ids.ts';
import { asOwner } from '../../src/platform/database/connect.ts';
import type { Database } from '../../src/platform/database/open.ts';

export const plans = 200;
export const entriesInPlan = 200;
/** Ten years of a delivery board that meets every two months. */
const rounds = 60;

/**
 * Plans of a board with ten years of history: each entry said how it goes in every round, and was rated anew in every
 * sixth. Answers the id of one of them, whose rounds are all there, the last one open.
 */
export const writePlans = async (
  { owner }: Database,
  { authorityId, bodyId }: { authorityId: string; bodyId: string },
): Promise<string> => {
  const measured = newId();
  await asOwner(owner, async (db) => {
    await sql`
      INSERT INTO plan (authority_id, id, body_id, kind, name, from_day, to_day, principles, priorities)
      SELECT ${authorityId}, CASE number WHEN 1 THEN ${measured}::uuid ELSE gen_random_uuid() END, ${bodyId},
        'delivery plan', 'Delivery plan ' || number, '2021-04-01', '2031-03-31', '', ''
      FROM generate_series(1, ${plans}) AS number`.execute(db);
    await sql`
      INSERT INTO plan_part (authority_id, id, plan_id, kind, position, version, fields, last_word, evidence, removed)
      SELECT authority_id, gen_random_uuid(), id, 'objective', number, 1,
        jsonb_build_object('number', number::text, 'title', 'Objective ' || number), NULL, 0, false
      FROM plan CROSS JOIN generate_series(1, 9) AS number`.execute(db);
    await sql`
      INSERT INTO plan_part (authority_id, id, plan_id, kind, position, version, fields, last_word, evidence, removed)
      SELECT plan.authority_id, gen_random_uuid(), plan.id, 'deliverable', number, ${rounds} + 1,
        jsonb_build_object(
          'objective', objective.id, 'ref', number || 'a',
          'activity', 'Open a drop-in for care leavers in district ' || number || ' and keep it open in the evening',
          'services', jsonb_build_array('Service ' || number % 12, 'Service ' || number % 7),
          'timescale', (ARRAY['31/03/2031', 'Ongoing', 'Q4 2030', 'TBC', 'May 2031'])[1 + number % 5],
          'rating', (ARRAY['green', 'amber', 'red', 'blue'])[1 + number % 4]),
        jsonb_build_object('date', '2031-02-01', 'words', 'The builders were chosen and begin in April.', 'by', 'Lead'),
        number % 3, false
      FROM plan CROSS JOIN generate_series(1, ${entriesInPlan}) AS number
        JOIN plan_part AS objective
          ON objective.plan_id = plan.id AND objective.kind = 'objective' AND objective.position = 1 + number % 9`.execute(
      db,
    );
    await sql`
      INSERT INTO plan_change (authority_id, part_id, number, day, by_name, deed, set_fields, said, shown, taken, reason)
      SELECT authority_id, id, 1, '2021-04-01', 'Project manager', 'added', fields, '[]', '[]', '[]', ''
      FROM plan_part`.execute(db);
    await sql`
      INSERT INTO plan_change (authority_id, part_id, number, day, by_name, deed, set_fields, said, shown, taken, reason, standing)
      SELECT authority_id, id, 1 + round, '2021-04-01'::date + 60 * round, 'Lead', 'changed',
        CASE round % 6 WHEN 0 THEN jsonb_build_object('rating', (ARRAY['green', 'amber', 'red'])[1 + round / 6 % 3],
          'ratingReason', 'The builder changed its dates.') ELSE '{}' END,
        jsonb_build_array(jsonb_build_object('date', ('2021-04-01'::date + 60 * round)::text,
          'words', 'The builders were asked again, and two answered; the rest is with the district.')),
        '[]', '[]', '',
        CASE (1 + round) % 12 WHEN 0 THEN jsonb_build_object('version', 1 + round, 'fields', fields,
          'lastWord', last_word, 'evidence', evidence, 'removed', removed) END
      FROM plan_part CROSS JOIN generate_series(1, ${rounds}) AS round
      WHERE kind = 'deliverable'`.execute(db);
    await sql`
      INSERT INTO update_round (authority_id, id, plan_id, meeting_day, ask_day, back_day, brief_day, made_on, step,
        locked_on, locked_by, unlock_reason)
      SELECT authority_id, gen_random_uuid(), id, day + 14, day - 7, day, day + 7, day - 7, 'late',
        CASE WHEN round < ${rounds} THEN day END, CASE WHEN round < ${rounds} THEN 'Project manager' ELSE '' END, ''
      FROM plan CROSS JOIN generate_series(1, ${rounds}) AS round
        CROSS JOIN LATERAL (SELECT '2021-04-01'::date + 60 * round AS day) AS locked
      WHERE id = ${measured}`.execute(db);
    await sql`
      INSERT INTO update_round_part (authority_id, round_id, part_id, version, rating, asked)
      SELECT part.authority_id, round.id, part.id, 1, 'green', true
      FROM update_round AS round JOIN plan_part AS part ON part.plan_id = round.plan_id
      WHERE part.kind = 'deliverable'`.execute(db);
    await sql`
      INSERT INTO update_answer (authority_id, round_id, part_id, number, day, by_name, no_change, words, rating, reason,
        decision, judged, note, judged_by, told)
      SELECT part.authority_id, round_id, part_id, 1, '2031-01-01', 'Lead', false, 'It goes on.', 'green', '', '', 'assured',
        '', 'Project manager', true
      FROM update_round_part AS part`.execute(db);
    await sql`ANALYZE plan, plan_part, plan_change, update_round, update_round_part, update_answer`.execute(
      db,
    );
  });
  return measured;
};
