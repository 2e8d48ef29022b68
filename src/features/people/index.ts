export { addPerson, endPerson, giveRoleTo, invite } from './commands.ts';
export { boardNames, everybody, type ListedPerson } from './queries.ts';
export { roleWords } from './rules/held-role.ts';
export { readPerson } from './rules/person-form.ts';
export { readRole } from './rules/role-form.ts';
export { stateWords } from './rules/sign-in-state.ts';
