import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { furnishAsks } from '../../testing/furnish/asks.ts';
import { furnishAwards } from '../../testing/furnish/awards.ts';
import { furnishEvents } from '../../testing/furnish/events.ts';
import { furnishLocalOffer } from '../../testing/furnish/local-offer.ts';
import {
  confirmed,
  furnishParticipation,
  groupOf,
  joined,
  team,
} from '../../testing/furnish/participation.ts';
import { furnishVoice } from '../../testing/furnish/voice.ts';
import { awardsCounts } from '../awards/index.ts';
import { withdrawConsent } from '../voice/index.ts';
import { removePast } from './retention.ts';

let home: TestApp;
beforeEach(async () => {
  home = await testApp();
});
afterEach(() => home.close());

const sql = (query: string) => home.database.client.query<{ held: number }>(query);
const held = async (from: string): Promise<number> =>
  (await sql(`SELECT count(*)::int AS held FROM ${from}`)).rows[0]?.held ?? 0;
const runOn = (day: string): Promise<void> =>
  home.asSystem('voice', (tx, scope) => removePast(tx, scope, day));
const noted = async (): Promise<unknown[]> =>
  (await sql(`SELECT kind, things FROM disposal ORDER BY kind`)).rows;

const today = '2026-03-10';
const tomorrow = '2026-03-11';
const farAway = '2099-01-01';

const withdrawAll = async (): Promise<void> => {
  const { rows } = await home.database.client.query<{ id: string }>('SELECT id FROM consent_standing');
  await home.asSystem('voice', async (tx, scope) => {
    for (const { id } of rows) await withdrawConsent(tx, scope, id, today);
  });
};

const joiner = async (): Promise<void> => {
  const by = await team(home);
  await joined(home, by);
};

type Case = { what: string; make: () => Promise<unknown>; aged: string; of: string; kind: string };

describe('on the last day of its time it stays, and the night after it is gone', () => {
  it.each<Case>([
    {
      what: 'a message that was read, with the agreement that came with it',
      make: () => furnishVoice(home),
      aged: `UPDATE voice_post SET state = 'read', came_at = '2025-03-10T23:00:00Z'`,
      of: `(SELECT words FROM voice_post UNION ALL SELECT about FROM consent WHERE kind = 'words') q`,
      kind: 'voice-posts',
    },
    {
      what: 'a message that was left out',
      make: () => furnishVoice(home),
      aged: `UPDATE voice_post SET state = 'left out', came_at = '2025-03-10T00:00:00Z'`,
      of: 'voice_post',
      kind: 'voice-posts',
    },
    {
      what: 'what an agreement was about that was taken back',
      make: () => furnishVoice(home),
      aged: `UPDATE consent SET withdrawn_on = '2025-03-10' WHERE kind = 'picture'`,
      of: `consent WHERE about = 'A picture of our day out'`,
      kind: 'voice-consents',
    },
    {
      what: 'who said something and took it back',
      make: () => furnishAsks(home),
      aged: `UPDATE consent SET withdrawn_on = '2025-03-10' WHERE id IN (SELECT consent_id FROM voice_speaker)`,
      of: `voice_speaker`,
      kind: 'voice-consents',
    },
    {
      what: 'who asked to join a group and was not confirmed',
      make: joiner,
      aged: `UPDATE young_person SET asked_on = '2025-09-10'`,
      of: 'young_person',
      kind: 'group-joiners',
    },
    {
      what: 'the name of who took part without a page of their own',
      make: () => furnishParticipation(home),
      aged: `UPDATE involvement_part SET name = 'Ash', person_id = NULL;
        UPDATE involvement_request SET took_place_on = '2025-03-10'`,
      of: `involvement_part WHERE name <> ''`,
      kind: 'names-in-record',
    },
    {
      what: 'the address of who asked for young people’s time',
      make: () => furnishParticipation(home),
      aged: `UPDATE involvement_request SET came_on = '2023-01-01', decided_on = '2024-03-10', took_place_on = NULL, said_on = NULL`,
      of: `involvement_request WHERE email IS NOT NULL`,
      kind: 'asker-addresses',
    },
    {
      what: 'who signed up for an event',
      make: () => furnishEvents(home),
      aged: `UPDATE event SET day = '2025-12-10'`,
      of: `event_signup`,
      kind: 'event-people',
    },
    {
      what: 'a service near somebody that was left out',
      make: () => furnishLocalOffer(home),
      aged: `UPDATE near_me SET state = 'left out', came_on = '2025-03-10'`,
      of: 'near_me',
      kind: 'near-me-services',
    },
    {
      what: 'who entered for a reward',
      make: () => furnishAwards(home),
      aged: `UPDATE reward_round SET closes_on = '2025-03-10'`,
      of: `(SELECT post_id FROM reward_entry
        UNION ALL SELECT id FROM voice_post WHERE form = 'Entry for a reward') q`,
      kind: 'award-people',
    },
  ])('$what', async ({ make, aged, of, kind }) => {
    await make();
    await sql(aged);
    const before = await held(of);
    expect(before).toBeGreaterThan(0);
    await runOn(today);
    expect([await held(of), await noted()]).toEqual([before, []]);
    await runOn(tomorrow);
    expect([await held(of), await noted()]).toEqual([0, [{ kind, things: expect.any(Number) }]]);
    const contents = await home.contents();
    await runOn(tomorrow);
    expect(await home.contents()).toEqual(contents);
  });
});

describe('whatever its age, it stays', () => {
  it.each<Omit<Case, 'kind'>>([
    {
      what: 'a message that nobody has read',
      make: () => furnishVoice(home),
      aged: `UPDATE voice_post SET came_at = '2020-01-01'`,
      of: 'voice_post',
    },
    {
      what: 'what everybody reads, and that it was agreed to',
      make: () => furnishEvents(home),
      aged: `UPDATE voice_post SET came_at = '2020-01-01'`,
      of: `voice_shown JOIN voice_post p ON p.id = post_id JOIN consent c ON c.id = p.consent_id`,
    },
    {
      what: 'who took part, in which group and for how long',
      make: () => furnishParticipation(home),
      aged: `UPDATE involvement_request SET took_place_on = '2020-01-01'`,
      of: `involvement_part WHERE quarters > 0`,
    },
    {
      what: 'a service near somebody that the team has not looked at',
      make: () => furnishLocalOffer(home),
      aged: `UPDATE near_me SET came_on = '2020-01-01'`,
      of: 'near_me',
    },
    {
      what: 'who was confirmed for a group',
      make: async () => {
        const by = await team(home);
        await confirmed(by, await joined(home, by), await groupOf(by));
      },
      aged: `UPDATE young_person SET asked_on = '2020-01-01'`,
      of: 'young_person',
    },
  ])('$what', async ({ make, aged, of }) => {
    await make();
    await sql(aged);
    const before = await held(of);
    expect(before).toBeGreaterThan(0);
    await runOn(farAway);
    expect(await held(of)).toBe(before);
  });
});

it('forgets shown words once they are taken back', async () => {
  await furnishEvents(home);
  await withdrawAll();
  await runOn(farAway);
  expect(await held('voice_post')).toBe(0);
  expect(await held(`consent WHERE about <> 'No longer kept'`)).toBe(0);
});

describe('of awards', () => {
  const shown = async (): Promise<boolean> => (await home.visitor('GET', '/awards')).body.includes('Kestrel');
  const contacts = `nomination WHERE by_email <> '' OR by_name <> '' OR finder <> 'No longer kept'`;
  beforeEach(async () => {
    await furnishAwards(home);
    await sql(`UPDATE award_year SET event_on = '2025-03-10'`);
  });

  it('everything stays until the year after the evening is over', async () => {
    const before = await held(contacts);
    await runOn(today);
    expect(before).toBe(2);
    expect(await held(contacts)).toBe(before);
  });

  it('only a finalist’s name stays, with what they agree to, and everybody still reads it', async () => {
    await sql(`UPDATE finalist SET needs = 'A ramp', email = 'kestrel@example.org'`);
    await runOn(tomorrow);
    expect(await noted()).toEqual([{ kind: 'award-people', things: 2 }]);
    expect(await held(contacts)).toBe(0);
    expect(await held('nomination')).toBe(1);
    expect(await held(`finalist WHERE needs = '' AND email = '' AND token_sha256 IS NULL`)).toBe(1);
    for (const table of [
      'panellist',
      'panel_score',
      'panel_interest',
      `voice_post WHERE form = 'Nomination'`,
    ])
      expect(await held(table), table).toBe(0);
    expect(await shown()).toBe(true);
    const contents = await home.contents();
    await runOn(tomorrow);
    expect(await home.contents()).toEqual(contents);
  });

  it('how many were nominated and entered is known as before, also when forgetting goes on later', async () => {
    const year = { from: '2026-01-01', to: '2026-12-31' };
    const counts = () => home.asSystem('voice', (tx, scope) => awardsCounts(tx, scope, year));
    await sql(`UPDATE reward_round SET closes_on = '2025-03-10'`);
    const before = await counts();
    expect(before).toEqual({ nominated: 2, entered: 1, prizes: expect.any(Number) });
    await runOn(tomorrow);
    expect(await counts()).toEqual(before);
    await withdrawAll();
    await runOn(tomorrow);
    expect([await held('nomination'), await counts()]).toEqual([0, before]);
  });

  it('the finalist goes too the night after they take it back', async () => {
    await runOn(tomorrow);
    await withdrawAll();
    expect(await shown()).toBe(false);
    await runOn(tomorrow);
    expect([await held('finalist'), await held('nomination')]).toEqual([0, 0]);
  });

  it('the team’s pages of a forgotten year open', async () => {
    const by = await team(home);
    const { rows } = await home.database.client.query<{ id: string; year_id: string }>(
      'SELECT f.nomination_id AS id, n.year_id FROM finalist f JOIN nomination n ON n.id = f.nomination_id',
    );
    await runOn(tomorrow);
    for (const { id, year_id: year } of rows)
      for (const page of [
        year,
        `${year}/nominations`,
        `${year}/finalists`,
        `${year}/panel`,
        `nominations/${id}`,
        `finalists/${id}`,
      ])
        expect((await by('GET', `/voice/awards/${page}`)).statusCode, page).toBe(200);
  });
});
