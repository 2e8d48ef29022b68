export { answerRecommendation, closeAction, markSent } from './close.ts';
export { type NewAction, noteProgress, openAction, openRecommendation } from './commands.ts';
export { possibleOwners } from './owners.ts';
export { OwnerFields } from './pages/owner-fields.view.tsx';
export {
  type Action,
  actionsFrom,
  mattersArising,
  openActionsOf,
  readableActions,
  recommendationsOf,
} from './queries.ts';
export { standingWords } from './rules/due.ts';
export { plainFileName } from './rules/evidence.ts';
export { type Matter, matterWords } from './rules/matters-arising.ts';
export { readOwner } from './rules/owner.ts';
export { reminderDue, shortened } from './rules/reminders.ts';
