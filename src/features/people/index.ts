export { addPerson, endPerson, giveRoleTo, invite, inviteByMail } from './commands.ts';
export { boardNames, everybody, type ListedPerson } from './queries.ts';
export { roleWords } from './rules/held-role.ts';
export { type PersonForm, readPerson } from './rules/person-form.ts';
export { type RoleForm, readRole } from './rules/role-form.ts';
export { stateWords } from './rules/sign-in-state.ts';
