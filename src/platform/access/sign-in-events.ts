/** What signing in announces; the subject is the person. */
export const accessEvents = {
  signedIn: 'person.signed in',
  signedOut: 'person.signed out',
  sessionsEnded: 'person.sessions ended',
  invitationAccepted: 'person.invitation accepted',
  passwordChanged: 'person.password changed',
} as const;

export type AccessEvent = (typeof accessEvents)[keyof typeof accessEvents];
