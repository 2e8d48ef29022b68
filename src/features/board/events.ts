/** A board, committee or panel was added. */
export const bodyAdded = (id: string) => ({ event: 'body.added', subject: { kind: 'body', id } });
