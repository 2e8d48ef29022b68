/** A failure that whoever runs Hearth can mend; the message says in plain words what happened and how. */
export class ToMend extends Error {}
