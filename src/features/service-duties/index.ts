/** What other features and the app use of the service's other duties. */
export { dutiesIn, staffIn } from './duties-in.ts';
export { dutiesOfYear, staffingOfYear } from './duties-of-year.ts';
