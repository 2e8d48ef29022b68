const about = (event: string, kind: string, id: string, digest?: string) => ({
  event,
  subject: { kind, id },
  ...(digest !== undefined && { digest }),
});

/** A plan was begun. */
export const planMade = (id: string) => about('plan.made', 'plan', id);

/** What heads a plan was changed. */
export const planChanged = (id: string) => about('plan.changed', 'plan', id);

/** A plan was closed, or opened again. */
export const planEnded = (id: string) => about('plan.ended', 'plan', id);
export const planReopened = (id: string) => about('plan.reopened', 'plan', id);

/** A published plan or a spreadsheet was brought in. The digest is the file's. */
export const planBroughtIn = (id: string, digest: string) => about('plan.brought in', 'plan', id, digest);

/** An objective or an entry was put into a plan. */
export const partAdded = (id: string) => about('plan part.added', 'plan part', id);

/** An objective or an entry was changed, taken out or put back. The digest seals what was changed. */
export const partChanged = (id: string, digest: string) =>
  about('plan part.changed', 'plan part', id, digest);

/** Somebody leads something in a plan, or is reached in another way. */
export const leadKept = (id: string) => about('plan lead.kept', 'plan lead', id);

/** A file came for a plan and waits for somebody to decide on it. The digest is the file's. */
export const planFileReceived = (id: string, digest: string) =>
  about('plan file.received', 'plan file', id, digest);

/** Somebody said which sheet of it is meant and what its columns are. */
export const planFileRead = (id: string) => about('plan file.columns chosen', 'plan file', id);

/** It was decided on, or left: what was read of it is forgotten. */
export const planFileEnded = (id: string) => about('plan file.ended', 'plan file', id);
