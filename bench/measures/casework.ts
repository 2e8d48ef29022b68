import { sql } from 'kysely';
import { withScope } from '../../src/platform/database/transaction.ts';
import { p95, somebody, withSite } from '../asked-pages.ts';
import { newCouncil, withDatabase } from '../council.ts';
import { challenges, children, childrenOfOfficer, writeChildren } from '../inputs/children-of-a-county.ts';
import type { Measure, Row } from '../row.ts';

/** What an officer looks at in the morning, and what managers look at every week. */
const pages = {
  officer: {
    [`the morning list of an officer with ${childrenOfOfficer}`]: '/children',
    'the tracker of an officer': '/permanence',
  },
  manager: {
    [`the weekly report on ${challenges.toLocaleString('en-GB')} challenges`]: '/challenges/week',
    'the weekly report on permanence': '/permanence/week',
    'the whole tracker': '/permanence',
    'who has how many, and what is overdue': '/children',
    'the annual report, for the service': '/annual-report?year=2029-04-01',
  },
};

/** A county's children, reviews and challenges: how long the server takes for what is looked at. */
export const casework: Measure = () =>
  withDatabase(async (database) => {
    const { scope } = await newCouncil(database, 'Exampleshire');
    const { authorityId } = scope;
    const officer = await somebody(database, scope, {
      name: 'Reviewing officer',
      role: 'independent reviewing officer',
      bodyId: null,
    });
    const manager = await somebody(database, scope, {
      name: 'Service manager',
      role: 'service manager',
      bodyId: null,
    });
    await writeChildren(database, authorityId, officer);
    const naive = await p95(() =>
      withScope(database.connected, { ...scope, zone: 'casework' }, async (tx) => {
        const { rows } = await sql<object>`SELECT * FROM child`.execute(tx);
        return rows.map((row) => `<tr><td>${JSON.stringify(row)}</td></tr>`).join('');
      }),
    );
    return withSite(database, authorityId, async (askAs) => {
      const rows: Row[] = [];
      for (const [who, wanted] of Object.entries({ [officer]: pages.officer, [manager]: pages.manager })) {
        const ask = await askAs(who);
        for (const [name, url] of Object.entries(wanted))
          rows.push({
            name: `${children.toLocaleString('en-GB')} children in care: ${name}, p95`,
            figure: await p95(() => ask(url)),
            unit: 'ms',
            baseline: { name: 'the children’s rows read and printed as they are', figure: naive },
          });
      }
      return rows;
    });
  });
