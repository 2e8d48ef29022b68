/** A new random identifier (UUID v4). Never derived from a person's or a child's data. */
export const newId = (): string => crypto.randomUUID();
