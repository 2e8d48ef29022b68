/** What a list may hold in place of an entry that is not shown, so that callers can write `mayEdit && {…}`. */
export type Absent = false | '' | null | undefined;

/** Entries in order, some of which may be absent. An absent one still counts in numbered ids. */
export type Listed<Entry> = readonly (Entry | Absent)[];
