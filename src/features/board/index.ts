export { ensureBody } from './commands.ts';
