import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Content, Kind } from './rules/edition.ts';
import type { EditionTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<EditionTables>();

/** By these words the team knows what young people said on a page. */
export const editionQuotes = 'The Board in our words';

/** What of a page is public. Days are ISO; `at` is the day of the meeting as the page tells it. */
export type Shown = {
  content: Content;
  at: string;
  provisional: boolean;
  sentOn: string;
  correctedOn: string | null;
};

/** A page as the team works on it. `told` are the keys of letters that went; `shown` null: nobody else sees it. */
export type Edition = {
  id: string;
  meetingId: string;
  kind: Kind;
  content: Content;
  revision: number;
  savedBy: string;
  savedAt: Date;
  slug: string | null;
  told: string[];
  bodyId: string;
  body: string;
  date: string;
  shown: Shown | null;
};

const editions = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('edition as e')
    .innerJoin('meeting as m', (join) =>
      join.onRef('m.authority_id', '=', 'e.authority_id').onRef('m.id', '=', 'e.meeting_id'),
    )
    .innerJoin('body as b', (join) =>
      join.onRef('b.authority_id', '=', 'm.authority_id').onRef('b.id', '=', 'm.body_id'),
    )
    .leftJoin('public_edition as p', (join) =>
      join.onRef('p.authority_id', '=', 'e.authority_id').onRef('p.edition_id', '=', 'e.id'),
    )
    .select([
      'e.id',
      'e.meeting_id as meetingId',
      'e.kind',
      'e.content',
      'e.revision',
      'e.saved_by as savedBy',
      'e.saved_at as savedAt',
      'e.slug',
      'e.told',
      'b.id as bodyId',
      'b.name as body',
      'm.date',
      'p.content as shownContent',
      'p.meeting_date as shownAt',
      'p.provisional',
      'p.sent_on as sentOn',
      'p.corrected_on as correctedOn',
    ])
    .where('e.authority_id', '=', authorityId);

type Row = Awaited<ReturnType<ReturnType<typeof editions>['execute']>>[number];

const editionOf = ({
  shownContent,
  shownAt,
  provisional,
  sentOn,
  correctedOn,
  date,
  ...row
}: Row): Edition => ({
  ...row,
  date: date ?? '',
  shown:
    shownContent === null || shownAt === null || sentOn === null
      ? null
      : { content: shownContent, at: shownAt, provisional: provisional ?? false, sentOn, correctedOn },
});

/** The page of that id, or null. */
export const findEdition = async (tx: Tx, scope: Scope, id: string): Promise<Edition | null> => {
  const row = await editions(tx, scope).where('e.id', '=', id).executeTakeFirst();
  return row ? editionOf(row) : null;
};

/** Every page there is, the latest meeting first. */
export const listEditions = async (tx: Tx, scope: Scope): Promise<Edition[]> =>
  (await editions(tx, scope).orderBy('m.date', 'desc').orderBy('e.kind').orderBy('e.id').execute()).map(
    editionOf,
  );

/** How a page read when it was saved by hand or sent. */
export type Version = { number: number; content: Content; deed: 'saved' | 'sent'; by: string; at: Date };

/** The versions of a page, the newest first. */
export const versionsOf = (tx: Tx, { authorityId }: Scope, editionId: string): Promise<Version[]> =>
  tables(tx)
    .selectFrom('edition_version')
    .select(['number', 'content', 'deed', 'saved_by as by', 'saved_at as at'])
    .where('authority_id', '=', authorityId)
    .where('edition_id', '=', editionId)
    .orderBy('number', 'desc')
    .execute();

/** A page as everybody reads it. */
export type PublicEdition = {
  id: string;
  slug: string;
  kind: Kind;
  body: string;
  date: string;
  content: Content;
  provisional: boolean;
  sentOn: string;
  correctedOn: string | null;
};

const shown = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('public_edition')
    .select([
      'edition_id as id',
      'slug',
      'kind',
      'body',
      'meeting_date as date',
      'content',
      'provisional',
      'sent_on as sentOn',
      'corrected_on as correctedOn',
    ])
    .where('authority_id', '=', authorityId);

/** The page at a public address, or null. Zone public. */
export const findPublicEdition = async (tx: Tx, scope: Scope, slug: string): Promise<PublicEdition | null> =>
  (await shown(tx, scope).where('slug', '=', slug).executeTakeFirst()) ?? null;

/** The pages that everybody may read, the newest first. Zone public. */
export const publicEditions = (tx: Tx, scope: Scope): Promise<PublicEdition[]> =>
  shown(tx, scope).orderBy('sent_on', 'desc').orderBy('meeting_date', 'desc').orderBy('slug').execute();

/** A page as others lead to it. */
export type NamedEdition = { text: string; href: string };

export const publicPath = (slug: string): string => `/young/editions/${slug}`;

const namedOf = ({ slug, content }: { slug: string; content: Content }): NamedEdition => ({
  text: content.headline,
  href: publicPath(slug),
});

/** The newest page for young people, or null where none was sent yet. Zone public. */
export const newestEdition = async (tx: Tx, scope: Scope): Promise<NamedEdition | null> => {
  const newest = await shown(tx, scope)
    .orderBy('sent_on', 'desc')
    .orderBy('meeting_date', 'desc')
    .orderBy('slug')
    .limit(1)
    .executeTakeFirst();
  return newest ? namedOf(newest) : null;
};

/** What young people read of a meeting: the page before it and the page after it. Zone public. */
export const editionsOfMeeting = async (tx: Tx, scope: Scope, meetingId: string): Promise<NamedEdition[]> =>
  (await shown(tx, scope).where('meeting_id', '=', meetingId).orderBy('kind', 'desc').execute()).map(namedOf);

/** The page on paper, or null. Zone public. */
export const findEditionPdf = async (tx: Tx, { authorityId }: Scope, slug: string): Promise<Buffer | null> =>
  (
    await tables(tx)
      .selectFrom('public_edition')
      .select('pdf')
      .where('authority_id', '=', authorityId)
      .where('slug', '=', slug)
      .executeTakeFirst()
  )?.pdf ?? null;

/** Pages of a meeting that are public and tell of one of these items. Zone public. */
export const shownWith = async (
  tx: Tx,
  { authorityId }: Scope,
  meetingId: string,
): Promise<{ id: string; content: Content }[]> =>
  tables(tx)
    .selectFrom('public_edition')
    .select(['edition_id as id', 'content'])
    .where('authority_id', '=', authorityId)
    .where('meeting_id', '=', meetingId)
    .execute();

/** The public addresses that begin so, taken or once taken. */
export const addressesLike = async (tx: Tx, { authorityId }: Scope, start: string): Promise<string[]> =>
  (
    await tables(tx)
      .selectFrom('edition')
      .select('slug')
      .where('authority_id', '=', authorityId)
      .where('slug', 'like', `${start}%`)
      .execute()
  ).flatMap(({ slug }) => slug ?? []);
