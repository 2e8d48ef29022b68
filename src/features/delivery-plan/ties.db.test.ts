import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { form, type Got, type TestApp, testApp } from '../../testing/app.ts';
import { itemOf } from '../../testing/builders.ts';
import { decidedAt, madeExempt, minutesAre, removedFromRecord } from '../../testing/decisions.ts';
import { emptyPlan } from '../../testing/plans.ts';
import { type NewAction, openAction } from '../actions/index.ts';
import { ensureBody } from '../board/index.ts';
import { addParts, noChange } from './change-part.ts';

let home: TestApp;
let plan: string;
let at: string;
beforeEach(async () => {
  home = await testApp();
  plan = await emptyPlan(home);
  const [objective = ''] = await home.inScope((tx, scope) =>
    addParts(tx, scope, plan, 'objective', [{ ...noChange, set: { title: 'Health' } }], '2026-03-01'),
  );
  at = `/plans/${plan}/objectives/${objective}`;
});
afterEach(() => home.close());

const wordsOf = ({ body }: Got): string =>
  body
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ \./g, '.');

const pageOf = async (ask = home.clerk, path = ''): Promise<string> =>
  wordsOf(await ask('GET', `${at}${path}`));

const tie = (kind: 'resolution' | 'action', id: string, ask = home.clerk) =>
  ask('POST', `${at}/ties`, form({ tie: `${kind}:${id}` }));

const untie = (kind: 'resolution' | 'action', id: string, ask = home.clerk) =>
  ask('POST', `${at}/ties/untie`, form({ tie: `${kind}:${id}` }));

const resolved = (words: string) => [itemOf({ resolutions: [words] })];

const opened = (action: Partial<NewAction> = {}): Promise<string> =>
  home.inScope(async (tx, scope) => {
    const { id: bodyId } = await ensureBody(tx, scope, 'Corporate Parenting Board');
    return openAction(tx, scope, {
      bodyId,
      what: 'Ask the dentists',
      ownerId: null,
      ownerName: 'The health lead',
      due: '2026-03-01',
      origin: { kind: 'board', id: bodyId, label: 'outside a meeting' },
      on: '2026-02-01',
      ...action,
    });
  });

describe('what belongs to an objective', () => {
  it('is a decision that somebody ties to it, with its day and meeting, and unties again', async () => {
    const { id, text, meeting } = await decidedAt(home);
    expect(await pageOf(home.clerk, '/ties?words=lantern')).toContain(text);
    const tied = await tie('resolution', id);
    expect(tied.headers.location).toBe(`${at}?done=tied`);
    const { body } = await home.clerk('GET', at);
    expect(wordsOf({ body } as Got)).toContain(`${text} Decided. Corporate Parenting Board, 14 May 2025`);
    expect(body).toContain(`href="/board/meetings/${meeting.id}"`);
    expect(await pageOf(home.clerk, '/ties?words=lantern')).not.toContain(text);
    expect((await tie('resolution', id)).statusCode).toBe(303);

    const untied = await untie('resolution', id);
    expect(wordsOf(await home.clerk('GET', untied.headers.location ?? ''))).toContain('tie it again');
    expect(await pageOf()).not.toContain(text);
    const { rows } = await home.database.client.query(
      `SELECT deed FROM audit_entry WHERE deed LIKE 'plan part.%tied' ORDER BY at`,
    );
    expect(rows.map(({ deed }) => deed)).toEqual(['plan part.tied', 'plan part.untied']);
  });

  it('is an action, with who owes it, when, and how it stands', async () => {
    const { itemId, meeting } = await decidedAt(home);
    const origin = { kind: 'agenda item', id: itemId, label: 'Lantern Project Update (14 May 2025)' };
    const late = await opened({ origin });
    await tie('action', late);
    const open = await opened({ what: 'Ask the nurses', due: null });
    await tie('action', open);
    const { body } = await home.clerk('GET', at);
    const words = wordsOf({ body } as Got);
    expect(words).toContain(
      'Ask the dentists Late: The health lead, due on 1 March 2026. Lantern Project Update (14 May 2025)',
    );
    expect(words).toContain('Ask the nurses Open: The health lead, no date yet. outside a meeting');
    expect(body).toContain(`href="/actions/${late}"`);
    expect(body).toContain(`href="/board/meetings/${meeting.id}"`);
    await home.clerk('POST', `/actions/${late}/close`, form({ reason: 'All were asked.' }));
    expect(await pageOf()).toContain('Closed on 10 March 2026. Owner: The health lead.');
  });

  it('still reads when the record that it leads to was removed', async () => {
    const decided = await decidedAt(home);
    const { id, text } = decided;
    await tie('resolution', id);
    await removedFromRecord(home, decided);
    expect(await pageOf()).toContain(`${text} It is no longer in the records of the board.`);
    await untie('resolution', id);
    expect(await pageOf()).not.toContain(text);
  });

  it('is nothing of an exempt item, also where that became exempt later, nor an action out of it', async () => {
    const decided = await decidedAt(home);
    const { id, text, itemId } = decided;
    const action = await opened({ origin: { kind: 'agenda item', id: itemId, label: 'Lanterns' } });
    await tie('resolution', id);
    await tie('action', action);
    await madeExempt(home, decided);
    const page = await pageOf();
    expect(page).not.toContain(text);
    expect(page).not.toContain('Ask the dentists');
    expect(page).toContain('2 ties are not shown');
    await home.database.client.query('DELETE FROM plan_tie');
    const choices = await pageOf(home.clerk, '/ties?words=');
    expect(choices).not.toContain(text);
    expect(choices).not.toContain('Ask the dentists');
    expect((await tie('resolution', id)).statusCode).toBe(422);
    expect((await tie('action', action)).statusCode).toBe(422);
  });

  it('is of the plan’s own board and of meetings that were held', async () => {
    const others = [
      await decidedAt(home, { body: 'Another Board', items: resolved('Of another board.') }),
      await decidedAt(home, { date: '2026-03-11', items: resolved('Of tomorrow.') }),
    ];
    const sitting = await decidedAt(home, {
      date: '2026-03-10',
      items: resolved('Of a meeting that goes on.'),
    });
    await minutesAre(home, sitting, 'being written');
    for (const { id } of [...others, sitting]) expect((await tie('resolution', id)).statusCode).toBe(422);
    expect(await pageOf(home.clerk, '/ties')).toContain('nothing of the last two years');
    await minutesAre(home, sitting, 'draft');
    expect((await tie('resolution', sitting.id)).statusCode).toBe(303);
  });

  it('offers the older ones to whoever looks for words', async () => {
    const { id, text } = await decidedAt(home, { date: '2019-05-22' });
    expect(await pageOf(home.clerk, '/ties')).not.toContain(text);
    expect(await pageOf(home.clerk, '/ties?words=lantern+MAKERS')).toContain(text);
    expect(await pageOf(home.clerk, '/ties?words=hub')).toContain('Look for fewer');
    expect((await tie('resolution', id)).statusCode).toBe(303);
  });
});

describe('who may', () => {
  it('a project manager ties, and sees no draft and no action that is for others', async () => {
    const manager = await home.as('project manager');
    const decided = await decidedAt(home);
    const { id, text } = decided;
    const action = await opened();
    await tie('action', action);
    expect((await tie('action', action, manager)).statusCode).toBe(422);
    expect((await tie('resolution', id, manager)).statusCode).toBe(303);
    expect(await pageOf(manager)).toContain(text);
    expect(await pageOf(manager)).not.toContain('Ask the dentists');
    expect(await pageOf(manager)).toContain('1 tie is not shown');
    await untie('action', action, manager);
    expect(await pageOf()).toContain('Ask the dentists');
    await minutesAre(home, decided, 'draft');
    expect(await pageOf(manager)).not.toContain(text);
    expect(await pageOf()).toContain(text);
  });

  it('a member reads and ties nothing, and nobody does in a plan that is closed', async () => {
    const member = await home.as('member');
    const stranger = await home.as('clerk', 'Another Board');
    const { id, text } = await decidedAt(home);
    await tie('resolution', id);
    expect(await pageOf(member)).toContain(text);
    expect((await home.clerk('GET', at)).body).toContain('/ties/untie');
    expect((await member('GET', at)).body).not.toContain('/ties');
    const before = await home.contents();
    for (const [ask, status] of [
      [member, 403],
      [stranger, 404],
      [home.visitor, 403],
    ] as const)
      expect([
        (await tie('resolution', id, ask)).statusCode,
        (await untie('resolution', id, ask)).statusCode,
      ]).toEqual([status, status]);
    expect(await home.contents()).toEqual(before);
    await home.clerk('POST', `/plans/${plan}/end`);
    expect((await untie('resolution', id)).statusCode).toBe(403);
    expect(await pageOf()).toContain(text);
  });
});
