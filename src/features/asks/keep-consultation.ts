import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { protectCounts } from '../indicators/index.ts';
import type { Consultation } from './consultation-queries.ts';
import { updatePublished, writeConsultation } from './consultation-store.ts';
import { consultationKept, consultationPublished, consultationWithdrawn } from './events.ts';
import { type ConsultationForm, methodCounts, type ShownMethod, shownMethod } from './rules/consultation.ts';

/** Keeps a consultation; a new one (`before` null) is seen by nobody yet. Answers its id. */
export const keepConsultation = async (
  tx: Tx,
  scope: Scope,
  before: Consultation | null,
  { title, asked, fromOn, toOn, methods, outcome }: ConsultationForm,
): Promise<string> => {
  const id = before?.id ?? newId();
  const kept = JSON.stringify(methods);
  await writeConsultation(tx, scope, {
    id,
    title,
    asked,
    from_on: fromOn,
    to_on: toOn,
    methods: kept,
    outcome,
    published: before?.published ?? false,
  });
  await record(tx, scope, consultationKept(id, sha256Of([title, asked, kept, outcome].join('\n'))));
  return id;
};

/** Makes it public, or takes it off. */
export const publishConsultation = async (
  tx: Tx,
  scope: Scope,
  { id }: Pick<Consultation, 'id'>,
  published: boolean,
): Promise<void> => {
  await updatePublished(tx, scope, id, published);
  await record(tx, scope, published ? consultationPublished(id) : consultationWithdrawn(id));
};

/** What each method found, as everybody reads it, each by itself: nothing is added up. */
export const shownMethods = ({ methods }: Pick<Consultation, 'methods'>): ShownMethod[] =>
  methods.map((method) => shownMethod(method, protectCounts(methodCounts(method))));
