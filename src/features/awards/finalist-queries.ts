import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { sha256Of } from '../../platform/files/files.ts';
import type { EveningLine } from './rules/evening.ts';
import { tables } from './store.ts';

/**
 * A finalist as the team sees them. `shown`: everybody may read of them now; `picture`: what is on the picture that is kept of
 * them, in words; `pictureShown`: everybody sees it now. Days are ISO.
 */
export type Finalist = {
  id: string;
  yearId: string;
  categoryId: string;
  category: string;
  number: number;
  finder: string;
  reason: string;
  name: string;
  winner: boolean;
  email: string;
  invitedOn: string | null;
  answer: 'yes' | 'no' | null;
  underSixteen: boolean | null;
  guests: number;
  needs: string;
  carer: string;
  consentId: string | null;
  carerConsentId: string | null;
  pictureConsentId: string | null;
  carerPictureConsentId: string | null;
  shown: boolean;
  picture: string | null;
  pictureShown: boolean;
};

const finalists = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('finalist as f')
    .innerJoin('nomination as n', (join) =>
      join.onRef('n.authority_id', '=', 'f.authority_id').onRef('n.id', '=', 'f.nomination_id'),
    )
    .innerJoin('award_category as c', (join) =>
      join.onRef('c.authority_id', '=', 'n.authority_id').onRef('c.id', '=', 'n.category_id'),
    )
    .leftJoin('award_shown as s', (join) =>
      join.onRef('s.authority_id', '=', 'f.authority_id').onRef('s.nomination_id', '=', 'f.nomination_id'),
    )
    .leftJoin('finalist_picture as k', (join) =>
      join.onRef('k.authority_id', '=', 'f.authority_id').onRef('k.nomination_id', '=', 'f.nomination_id'),
    )
    .leftJoin('award_picture as p', (join) =>
      join.onRef('p.authority_id', '=', 'f.authority_id').onRef('p.nomination_id', '=', 'f.nomination_id'),
    )
    .select(['f.nomination_id as id', 'n.year_id as yearId', 'n.category_id as categoryId'])
    .select(['c.name as category', 'n.number', 'n.finder', 'f.reason', 'f.name', 'f.winner', 'f.email'])
    .select(['f.invited_on as invitedOn', 'f.answer', 'f.under_sixteen as underSixteen', 'f.guests'])
    .select(['f.needs', 'f.carer', 'f.consent_id as consentId', 'f.carer_consent_id as carerConsentId'])
    .select(['f.picture_consent_id as pictureConsentId'])
    .select(['f.carer_picture_consent_id as carerPictureConsentId'])
    .select(({ eb }) => eb('s.name', 'is not', null).$castTo<boolean>().as('shown'))
    .select('k.says as picture')
    .select(({ eb }) => eb('p.says', 'is not', null).$castTo<boolean>().as('pictureShown'))
    .where('f.authority_id', '=', authorityId);

/** The finalists of a year, in the order of its categories. */
export const finalistsOf = (tx: Tx, scope: Scope, yearId: string): Promise<Finalist[]> =>
  finalists(tx, scope)
    .where('n.year_id', '=', yearId)
    .orderBy('c.position')
    .orderBy('f.winner', 'desc')
    .orderBy('n.number')
    .execute();

export const findFinalist = async (tx: Tx, scope: Scope, id: string): Promise<Finalist | null> =>
  (await finalists(tx, scope).where('f.nomination_id', '=', id).executeTakeFirst()) ?? null;

/** Whose invitation it is. */
export const finalistBySecret = async (tx: Tx, scope: Scope, secret: string): Promise<Finalist | null> =>
  (await finalists(tx, scope).where('f.token_sha256', '=', sha256Of(secret)).executeTakeFirst()) ?? null;

/** The picture that is kept of a finalist. */
export const findPicture = async (
  tx: Tx,
  { authorityId }: Scope,
  nominationId: string,
): Promise<Buffer | null> =>
  (
    await tables(tx)
      .selectFrom('finalist_picture')
      .select('bytes')
      .where('authority_id', '=', authorityId)
      .where('nomination_id', '=', nominationId)
      .executeTakeFirst()
  )?.bytes ?? null;

/** The order of the evening. */
export const eveningOf = (tx: Tx, { authorityId }: Scope, yearId: string): Promise<EveningLine[]> =>
  tables(tx)
    .selectFrom('evening_line')
    .select(['starts_at as startsAt', 'what', 'who', 'category_id as categoryId'])
    .where('authority_id', '=', authorityId)
    .where('year_id', '=', yearId)
    .orderBy('position')
    .execute();
