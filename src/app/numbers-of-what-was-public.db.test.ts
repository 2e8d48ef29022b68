import { afterEach, beforeEach, expect, it } from 'vitest';
import { onClient } from '../platform/database/connect.ts';
import { openAt } from '../platform/database/open.ts';
import { type EmptyDatabase, emptyDatabase, migrations } from '../testing/database.ts';

let database: EmptyDatabase;
beforeEach(async () => {
  database = await emptyDatabase();
});
afterEach(() => database.drop());

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const council = id(1);
const boards = { parenting: id(11), improvement: id(12) };

/** A meeting that was published before the web service was there, with an item, two papers and a pack. */
const published = (at: number, boardId: string, date: string): string => {
  const record = { papers: [{ id: id(at + 2) }, { id: id(at + 3) }] };
  const document = { items: [{ id: id(at + 1) }], papers: [{ slug: 'plan' }, { slug: null }] };
  return `
    INSERT INTO meeting (authority_id, id, body_id, slug, date, kind)
      VALUES ('${council}', '${id(at)}', '${boardId}', 'm-${at}', '${date}', 'ordinary');
    INSERT INTO release VALUES ('${council}', '${id(at)}', '${JSON.stringify(record)}', now());
    INSERT INTO publication
        (authority_id, meeting_id, slug, body_name, date, document, digest, first_published_at, updated_at)
      VALUES ('${council}', '${id(at)}', 'm-${at}', 'Board', '${date}', '${JSON.stringify(document)}', 'x', now(), now());
    INSERT INTO printing (authority_id, id, meeting_id, number, first_page, last_page, paper_ids, content_sha256,
        standard, problems, pdf, published)
      VALUES ('${council}', '${id(at + 4)}', '${id(at)}', 1, 1, 1, '{}', 'x', 'ua-1', '[]', 'x', true),
        ('${council}', '${id(at + 5)}', '${id(at)}', 0, 1, 1, '{}', 'x', 'ua-1', '[]', 'x', false);`;
};

it('numbers what was public before the web service, the oldest meeting first', async () => {
  await (await openAt(database.owner, migrations, '0003-publishing')).destroy();
  await onClient(database.owner, (client) =>
    client.query(`
      INSERT INTO authority (authority_id, name) VALUES ('${council}', 'Eastmere');
      INSERT INTO body VALUES ('${council}', '${boards.parenting}', 'Parenting', 'parenting'),
        ('${council}', '${boards.improvement}', 'Improvement', 'improvement');
      ${published(300, boards.improvement, '2025-09-10')}
      ${published(200, boards.parenting, '2025-05-14')}
      ${published(100, boards.parenting, '2025-12-10')}`),
  );
  await (await openAt(database.owner, migrations)).destroy();
  const { rows } = await onClient(database.owner, (client) =>
    client.query('SELECT kind, number, subject_id FROM moderngov_number ORDER BY kind, number'),
  );
  const numbered = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.subject_id);
  expect(numbered('body')).toEqual([boards.parenting, boards.improvement]);
  expect(numbered('meeting')).toEqual([id(200), id(300), id(100)]);
  expect(numbered('item')).toEqual([id(201), id(301), id(101)]);
  expect(numbered('document')).toEqual([200, 300, 100].flatMap((at) => [id(at + 2), id(at + 3), id(at + 4)]));
});
