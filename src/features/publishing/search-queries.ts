import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { tables } from './store.ts';

/** Stand around a found word in an excerpt; control characters, so no text can hold them. */
const found = { start: '\u0002', stop: '\u0003' };

/** A piece of an excerpt; `marked` is one of the words looked for. */
export type ExcerptPart = { text: string; marked: boolean };

export type SearchHit = {
  kind: 'meeting' | 'item' | 'paper';
  path: string;
  title: string;
  date: string;
  body: string;
  excerpt: ExcerptPart[];
};

const partsOf = (headline: string): ExcerptPart[] =>
  headline
    .split(found.start)
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, marked: false }];
      const [word = '', rest = ''] = piece.split(found.stop);
      return [
        { text: word, marked: true },
        { text: rest, marked: false },
      ];
    })
    .filter((part) => part.text !== '');

/** How many hits a page of results has. */
export const hitsAPage = 20;

/**
 * Searches everything published for words, "phrases" and -exclusions. Page counts from 1.
 * Best matches first, newer before older among equals.
 */
export const search = async (
  tx: Tx,
  scope: Scope,
  words: string,
  pageNumber: number,
): Promise<{ total: number; hits: SearchHit[] }> => {
  const query = sql`websearch_to_tsquery('english', ${words})`;
  const matching = tables(tx)
    .selectFrom('publication_entry as entry')
    .where('entry.authority_id', '=', scope.authorityId)
    .where(sql<boolean>`entry.words @@ ${query}`);
  const options = `StartSel=${found.start},StopSel=${found.stop},MaxFragments=2,MinWords=12,MaxWords=30,FragmentDelimiter=" … "`;
  const rows = await matching
    .innerJoin('publication', (join) =>
      join
        .onRef('publication.authority_id', '=', 'entry.authority_id')
        .onRef('publication.meeting_id', '=', 'entry.meeting_id'),
    )
    .select(['entry.kind', 'entry.path', 'entry.title', 'entry.date', 'publication.body_name as body'])
    .select(sql<number>`(count(*) OVER ())::int`.as('total'))
    .select(sql<string>`ts_headline('english', left(entry.text, 60000), ${query}, ${options})`.as('headline'))
    .orderBy(sql`ts_rank(entry.words, ${query}, 1)`, 'desc')
    .orderBy('entry.date', 'desc')
    .orderBy('entry.path')
    .limit(hitsAPage)
    .offset((pageNumber - 1) * hitsAPage)
    .execute();
  return {
    total: rows[0]?.total ?? 0,
    hits: rows.map(({ headline, total: _, ...row }) => ({ ...row, excerpt: partsOf(headline) })),
  };
};
