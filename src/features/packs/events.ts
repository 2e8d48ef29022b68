/** A pack, supplement or minutes were printed. The digest seals the PDF. */
export const printed = (id: string, digest: string) => ({
  event: 'pack.printed',
  subject: { kind: 'printing', id },
  digest,
});
