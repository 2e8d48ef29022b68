import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '../../kernel/days.ts';
import { form, type TestApp, testApp, upload } from '../../testing/app.ts';
import { textFile } from '../../testing/builders.ts';
import { ensureBody } from '../board/index.ts';
import { addParts, changePart, noChange, putBackPart, removePart } from './change-part.ts';
import { makePlan } from './make-plan.ts';
import { changesOf, findPart, findPlan, partsOf } from './queries.ts';
import type { Deliverable } from './rules/deliverable.ts';
import { emptyPlanForm, readPlanForm } from './rules/plan-form.ts';
import { putLead } from './store.ts';
import { readWholePlan } from './whole-plan.ts';

const today = '2026-03-10';

let home: TestApp;
beforeAll(async () => {
  home = await testApp();
});
afterAll(() => home.close());

const newPlan = (kind = 'delivery plan', board = 'Corporate Parenting Board'): Promise<string> =>
  home.inScope(async (tx, scope) => {
    const read = readPlanForm({ ...emptyPlanForm, kind, name: 'Delivery plan' }, []);
    if (!read.ok) throw new Error(read.mistake.text);
    return makePlan(tx, scope, (await ensureBody(tx, scope, board)).id, read.head);
  });

const added = (plan: string, set: Partial<Deliverable>, day = today): Promise<string> =>
  home.inScope(async (tx, scope) => {
    const [id = ''] = await addParts(tx, scope, plan, 'deliverable', [{ ...noChange, set }], day);
    return id;
  });

const change = (id: string, seen: number, set: Partial<Deliverable>, day = today) =>
  home.inScope((tx, scope) =>
    changePart(tx, scope, { id, kind: 'deliverable', seen }, { ...noChange, set }, day),
  );

const standing = (id: string) => home.inScope((tx, scope) => findPart(tx, scope, id, 'deliverable'));

describe('two people who change one entry', () => {
  it('lose nothing where they changed different fields, and choose where they changed the same', async () => {
    const id = await added(await newPlan(), { activity: 'Open the hub', timescale: 'March 2026' });
    expect(await change(id, 1, { timescale: 'April 2026' })).toEqual({ kind: 'written', number: 2 });
    expect(await change(id, 1, { activity: 'Open two hubs', timescale: 'March 2026' })).toEqual({
      kind: 'written',
      number: 3,
    });
    expect(await change(id, 1, { timescale: 'May 2026' })).toMatchObject({
      kind: 'clash',
      clashes: ['timescale'],
    });
    expect((await standing(id))?.fields).toMatchObject({
      activity: 'Open two hubs',
      timescale: 'April 2026',
    });
  });

  it('write one after the other when they save in the same moment', async () => {
    const id = await added(await newPlan(), { activity: 'Open the hub' });
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, at) => change(id, 1, { timescale: `${at + 1} May 2026` })),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual([...Array(7).fill('clash'), 'written']);
    expect((await standing(id))?.version).toBe(2);
  });

  it('are told when nothing is new', async () => {
    const id = await added(await newPlan(), { activity: 'Open the hub', services: ['Health', 'Housing'] });
    expect(await change(id, 1, { services: ['Health', 'Housing'] })).toEqual({ kind: 'nothing new' });
  });
});

/** What happens to the entries of a plan on its days: which entry, what, and after how many days. */
const deeds = fc.array(
  fc.record({
    entry: fc.nat({ max: 1 }),
    days: fc.nat({ max: 3 }),
    what: fc.oneof(
      fc.record({ activity: fc.string({ minLength: 1 }) }),
      fc.record({ rating: fc.constantFrom('green', 'amber', 'red', null) }),
      fc.constant('remove'),
      fc.constant('put back'),
    ),
  }),
  // Long enough that how an entry stands is kept in the middle of its history.
  { minLength: 25, maxLength: 40 },
);

describe('a plan as of a day', () => {
  it('is what stood there at the end of it, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (made) => {
        const plan = await newPlan();
        const ids = [0, 1].map((at) => added(plan, { activity: `Do ${at}` }, '2026-01-01'));
        const entries = await Promise.all(ids);
        const seen = new Map<string, unknown>();
        const look = async (day: string) => {
          const parts = await home.inScope((tx, scope) => partsOf(tx, scope, plan, 'deliverable'));
          seen.set(
            day,
            parts.map(({ id, version, fields, removed }) => ({ id, version, fields, removed })),
          );
        };
        let day = '2026-01-01';
        await look(day);
        for (const { entry, days, what } of made) {
          day = plusDays(day, days);
          const part = { id: entries[entry] ?? '', kind: 'deliverable' as const };
          await home.inScope(async (tx, scope) => {
            if (what === 'remove') await removePart(tx, scope, part, 'No longer ours', day);
            else if (what === 'put back') await putBackPart(tx, scope, part, day);
            else
              await changePart(
                tx,
                scope,
                { ...part, seen: (await findPart(tx, scope, part.id, 'deliverable'))?.version ?? 0 },
                { ...noChange, set: what as Partial<Deliverable> },
                day,
              );
          });
          await look(day);
        }
        const found = await home.inScope((tx, scope) => findPlan(tx, scope, plan));
        if (!found) throw new Error('The plan is not there.');
        for (const [asOf, parts] of seen) {
          const whole = await home.inScope((tx, scope) => readWholePlan(tx, scope, found, { today, asOf }));
          expect(
            whole.entries.map(({ id, version, fields, removed }) => ({ id, version, fields, removed })),
          ).toEqual(parts);
        }
        const before = await home.inScope((tx, scope) =>
          readWholePlan(tx, scope, found, { today, asOf: '2025-12-31' }),
        );
        expect(before.entries).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});

describe('evidence', () => {
  it('is kept as a file that is only ever saved, and closes', async () => {
    const plan = await newPlan();
    const id = await added(plan, { activity: 'Open the hub', rating: 'green' });
    const sent = {
      said: 'It is open.',
      rating: 'blue',
      reason: '',
      title: '',
      link: '',
      words: '',
      seen: '1',
    };
    const answer = await home.clerk(
      'POST',
      `/plans/${plan}/parts/${id}/update`,
      await upload([textFile('<b>photo</b>.html', '<script>alert(1)</script>')], sent),
    );
    expect(answer.statusCode).toBe(303);
    expect(await standing(id)).toMatchObject({ evidence: 1, fields: { rating: 'blue' } });
    const page = await home.clerk('GET', `/plans/${plan}/parts/${id}`);
    const address = /\/plans\/[^"]*\/evidence\/[0-9a-f-]{36}/.exec(page.body)?.[0] ?? '';
    const file = await home.clerk('GET', address);
    expect(file.headers['content-type']).toBe('application/octet-stream');
    expect(file.headers['x-content-type-options']).toBe('nosniff');
    const reopened = { ...sent, rating: 'amber', said: '', seen: '2' };
    expect((await home.clerk('POST', `/plans/${plan}/parts/${id}/update`, form(reopened))).statusCode).toBe(
      422,
    );
    const why = form({ ...reopened, reason: 'The roof leaks.' });
    expect((await home.clerk('POST', `/plans/${plan}/parts/${id}/update`, why)).statusCode).toBe(303);
    const history = await home.inScope((tx, scope) => changesOf(tx, scope, { id, kind: 'deliverable' }));
    expect(history.at(-1)).toMatchObject({ set: { rating: 'amber' }, reason: 'The roof leaks.' });
  });
});

describe('who may', () => {
  it('a lead with an account reads and updates what is theirs, and nothing else', async () => {
    const plan = await newPlan();
    const author = await home.as('report author');
    const lead = '00000000-0000-4000-8000-000000000001';
    await home.inScope((tx, scope) =>
      putLead(tx, scope, {
        id: lead,
        name: 'Designated nurse',
        service: 'Health',
        email: null,
        person_id: author.personId,
        mailed: false,
      }),
    );
    const [mine, other] = [
      await added(plan, { activity: 'Mine', leads: [lead] }),
      await added(plan, { activity: 'Other' }),
    ];
    const at = (id: string, rest = '') => `/plans/${plan}/parts/${id}${rest}`;
    const update = form({ said: 'It goes on.', rating: '', seen: '1' });
    expect((await author('GET', at(mine))).statusCode).toBe(200);
    expect((await author('POST', at(mine, '/update'), update)).statusCode).toBe(303);
    expect((await author('GET', at(mine, '/edit'))).statusCode).toBe(403);
    expect((await author('GET', at(other))).statusCode).toBe(403);
    expect((await author('POST', at(other, '/update'), update)).statusCode).toBe(403);
    expect((await author('GET', `/plans/${plan}`)).statusCode).toBe(403);
  });

  it('a member reads and changes nothing, and a plan of another board is not theirs', async () => {
    const plan = await newPlan();
    const id = await added(plan, { activity: 'Open the hub' });
    const member = await home.as('member');
    const stranger = await home.as('member', 'Another Board');
    const entry = `/plans/${plan}/parts/${id}`;
    expect((await member('GET', entry)).statusCode).toBe(200);
    expect((await member('POST', `${entry}/update`, form({ said: 'x', seen: '1' }))).statusCode).toBe(403);
    expect((await member('POST', `${entry}/remove`, form({ reason: 'x' }))).statusCode).toBe(403);
    expect((await stranger('GET', entry)).statusCode).toBe(404);
    expect((await stranger('GET', '/plans')).body).not.toContain(plan);
  });

  it('nobody changes what stands in a plan that is closed', async () => {
    const plan = await newPlan();
    const id = await added(plan, { activity: 'Open the hub' });
    const entry = `/plans/${plan}/parts/${id}`;
    expect((await home.clerk('POST', `/plans/${plan}/end`)).statusCode).toBe(303);
    const before = await home.contents();
    for (const [path, fields] of [
      [`${entry}/edit`, { activity: 'x', seen: '1' }],
      [`${entry}/update`, { said: 'x', seen: '1' }],
      [`${entry}/remove`, { reason: 'x' }],
      [`${entry}/put-back`, {}],
      [`/plans/${plan}/parts/new`, { activity: 'x' }],
      [`/plans/${plan}/objectives/new`, { title: 'x' }],
    ] as const)
      expect((await home.clerk('POST', path, form(fields))).statusCode).toBe(403);
    expect(await home.contents()).toEqual(before);
  });

  it('an entry is found in its own plan alone', async () => {
    const [plan, another] = [await newPlan(), await newPlan()];
    const id = await added(plan, { activity: 'Open the hub' });
    expect((await home.clerk('GET', `/plans/${another}/parts/${id}`)).statusCode).toBe(404);
    expect((await home.clerk('POST', `/plans/${another}/parts/${id}/put-back`)).statusCode).toBe(404);
  });
});
