const sealed = (kind: string, event: string) => (id: string, digest: string) => ({
  event,
  subject: { kind, id },
  digest,
});

export const potSet = sealed('grant pot', 'grants.pot set');
export const roundOpened = sealed('grant pot', 'grants.round set');
export const potCarried = sealed('grant pot', 'grants.carried');
export const grantProposed = sealed('grant proposal', 'grant.proposed');
export const grantRecommended = sealed('grant proposal', 'grant.recommended');
export const grantDecided = sealed('grant proposal', 'grant.decided');
export const grantReported = sealed('grant proposal', 'grant.reported');
