/** What other features and the app use of events. */
export { addEvent } from './keep-events.ts';
export { peopleOfPastEvents } from './people-of-past-events.ts';
export { addPicture } from './pictures.ts';
export { signUp, takePlace } from './places.ts';
export { type Event, eventsCounts, findEvent } from './public-queries.ts';
export { readContact, type SignUp } from './rules/read-sign-up.ts';
export { giveScore } from './scores.ts';
