/** What other features and the app use of young people's part. */
export { openCardsOf } from './card-queries.ts';
export { answerCard, sendCard } from './cards.ts';
export { addressesOfAskers, joinersNeverConfirmed, namesInRecord } from './forget-store.ts';
export { keepFinding, keepHomeDid, keepPanel } from './panels.ts';
export { listPeople } from './people-queries.ts';
export { type Changed, listFindings, questionsOf, whatChangedIn } from './queries.ts';
export { involvementOfYear } from './record-queries.ts';
export { answerBack, askBack, decide, sendRequest } from './requests.ts';
export type { Request } from './rules/request.ts';
export { hoursWords } from './rules/took-part.ts';
export { keepTookPlace, sayChanged, showChanged } from './what-came-of-it.ts';
export { askToJoin, callPerson, confirmPerson, keepGroup } from './young-people.ts';
