const about = (event: string, id: string) => ({ event, subject: { kind: 'person', id } });

/** A person was added. */
export const personAdded = (id: string) => about('person.added', id);

/** What is known of a person changed. */
export const personChanged = (id: string) => about('person.changed', id);

/** A person has nothing more to do with the boards. */
export const personEnded = (id: string) => about('person.ended', id);

/** A person who had been ended is back. */
export const personRestored = (id: string) => about('person.restored', id);

/** A person was given a role. */
export const roleGiven = (id: string) => about('role.given', id);

/** A role of a person ended, or its last day was set. */
export const roleEnded = (id: string) => about('role.ended', id);
