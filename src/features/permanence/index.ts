/** What the app uses of permanence. */
export { changeLine } from './change-line.ts';
export { emptyLine } from './rules/line.ts';
export { permanenceAt } from './tracked.ts';
