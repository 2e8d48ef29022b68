/** What other features and the app use of the service's other duties. */
export { dutiesOfYear, staffingOfYear } from './duties-of-year.ts';
