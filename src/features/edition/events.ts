const about = (event: string) => (id: string) => ({ event, subject: { kind: 'edition', id } });

const sealed = (event: string) => (id: string, digest: string) => ({
  event,
  subject: { kind: 'edition', id },
  digest,
});

export const editionBegun = about('edition.begun');
export const editionSaved = sealed('edition.saved');
export const editionSent = sealed('edition.sent');
export const editionTakenBack = about('edition.taken back');
