/** What other features and the app use of the young people's editions. */
export { representativesOf } from './addresses.ts';
export { editionsOfMeeting, type NamedEdition, newestEdition } from './queries.ts';
export { sendEdition, takeOffClosed } from './send.ts';
export { startEdition, writeEdition } from './write.ts';
