import { csvText } from '../../../kernel/csv.ts';
import { listPeople } from '../../../platform/access/people.ts';
import { headOf } from '../../../platform/audit/chain-queries.ts';
import { readLog } from '../../../platform/audit/log-queries.ts';
import { headText } from '../../../platform/audit/rules/chain.ts';
import { page, route } from '../../../web/route.ts';
import { noteLogRead } from '../commands.ts';
import { mayAdminister } from '../policy.ts';
import { auditQuery, filterOf } from './audit.form.ts';
import { auditView } from './audit.view.tsx';

const entriesAPage = 100;

/** More would not open in most programmes for tables. */
const entriesAFile = 100_000;

/** The audit log. */
export const auditLog = route({
  method: 'GET',
  path: '/administration/audit',
  zone: 'board',
  at: 'any board',
  can: mayAdminister,
  audit: { writes: true, events: ['audit.read'] },
  query: auditQuery,
  handle: ({ inScope, scope, query }) =>
    inScope(async (tx) => {
      const span = { limit: entriesAPage, offset: (query.page - 1) * entriesAPage };
      const model = {
        query,
        entriesAPage,
        ...(await readLog(tx, scope, filterOf(query), span)),
        people: (await listPeople(tx, scope)).map(({ id, name }) => ({ id, name })),
        head: headText(await headOf(tx, scope)),
      };
      await noteLogRead(tx, scope);
      return page('Audit log', auditView(model), {
        total: model.total,
        head: model.head,
        entries: model.entries,
      });
    }),
});

const columns = [
  'when',
  'who kind',
  'who id',
  'who',
  'deed',
  'subject kind',
  'subject id',
  'digest',
  'position',
  'id',
];

/** The same entries as a file. */
export const auditFile = route({
  method: 'GET',
  path: '/administration/audit.csv',
  zone: 'board',
  at: 'any board',
  can: mayAdminister,
  audit: { writes: true, events: ['audit.read'] },
  query: auditQuery,
  handle: ({ inScope, scope, query }) =>
    inScope(async (tx) => {
      const { entries } = await readLog(tx, scope, filterOf(query), { limit: entriesAFile, offset: 0 });
      await noteLogRead(tx, scope);
      const rows = entries.map((entry) => [
        entry.at.toISOString(),
        entry.actorKind,
        entry.actorId ?? '',
        entry.who ?? '',
        entry.deed,
        entry.subjectKind,
        entry.subjectId,
        entry.digest ?? '',
        entry.position === null ? '' : String(entry.position),
        entry.id,
      ]);
      return {
        kind: 'document',
        mediaType: 'text/csv; charset=utf-8',
        content: csvText(columns, rows),
        fileName: 'audit-log.csv',
      };
    }),
});
