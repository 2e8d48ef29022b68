/** Somebody read the audit log: from the page, or as a file. */
export const auditLogRead = (authorityId: string) => ({
  event: 'audit.read',
  subject: { kind: 'authority', id: authorityId },
});

/** Somebody read what a letter to another says. */
export const letterRead = (id: string) => ({ event: 'letter.read', subject: { kind: 'letter', id } });

/** A letter that was given up is to be tried again. */
export const letterTriedAgain = (id: string) => ({
  event: 'letter.tried-again',
  subject: { kind: 'letter', id },
});

/** A council changed how long it keeps things of a kind. */
export const periodChanged = (kind: string) => ({
  event: 'retention.period-changed',
  subject: { kind: 'retention', id: kind },
});

/** What was past its time was removed; how much it was stands beside it, nothing of what it was. */
export const pastRemoved = (kind: string) => ({
  event: 'retention.removed',
  subject: { kind: 'retention', id: kind },
});
