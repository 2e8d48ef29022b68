import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { ConsultationForm } from './rules/consultation.ts';
import { tables } from './store.ts';

export type Consultation = ConsultationForm & { id: string; published: boolean };

const consultations = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('consultation')
    .select(['id', 'title', 'asked', 'from_on as fromOn', 'to_on as toOn', 'methods', 'outcome', 'published'])
    .where('authority_id', '=', authorityId)
    .orderBy('to_on', 'desc')
    .orderBy('id');

/** Every consultation that the zone reaches, the newest first. */
export const listConsultations = (tx: Tx, scope: Scope): Promise<Consultation[]> =>
  consultations(tx, scope).execute();

export const findConsultation = async (tx: Tx, scope: Scope, id: string): Promise<Consultation | null> =>
  (await consultations(tx, scope).where('id', '=', id).executeTakeFirst()) ?? null;
