/** A person was sent an invitation to sign in. */
export const personInvited = (id: string) => ({
  event: 'person.invited',
  subject: { kind: 'person', id },
});
