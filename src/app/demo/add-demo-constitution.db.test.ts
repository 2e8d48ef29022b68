import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addBody, listBodies, seatedOn, termsOn } from '../../features/board/index.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { addDemoConstitution } from './add-demo-constitution.ts';

let home: TestApp;
beforeEach(async () => {
  home = await testApp();
});
afterEach(() => home.close());

describe("the demo board's constitution", () => {
  it.each(['2026-03-10', '2026-05-22', '2028-02-29'])('keeps every rule, seen from %s', async (today) => {
    const seen = await home.inScope(async (tx, scope) => {
      const name = `Board of ${today}`;
      const added = await addBody(tx, scope, { name, kind: 'board', reportsTo: null });
      const bodyId = added.ok ? added.value : '';
      await addDemoConstitution(tx, scope, bodyId, today);
      const groups = (await listBodies(tx, scope)).filter((one) => one.reportsTo === bodyId);
      return {
        groups: groups.map((one) => one.kind),
        seated: await seatedOn(tx, scope, bodyId, today),
        terms: await termsOn(tx, scope, bodyId, today),
      };
    });
    expect(seen.groups).toEqual(['delivery board', 'sub-group']);
    expect(seen.terms?.aims).toHaveLength(12);
    const votes = seen.seated.filter((one) => one.votes);
    expect(votes.map((one) => one.office).filter((office) => office !== null)).toEqual([
      'chair',
      'deputy chair',
    ]);
    expect(seen.seated.filter((one) => one.young).map((one) => one.shownAs)).toEqual([
      'Representative of Care Leavers Forum',
      'Representative of Voices in Care',
    ]);
    expect(seen.seated.map((one) => one.name)).not.toContain('Designated nurse');
  });
});
