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
