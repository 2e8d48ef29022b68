export { answerRecommendation, closeAction, markSent } from './close.ts';
export { type NewAction, noteProgress, openAction, openRecommendation } from './commands.ts';
export { possibleOwners } from './owners.ts';
export { EvidenceFields } from './pages/evidence-fields.view.tsx';
export { OwnerFields } from './pages/owner-fields.view.tsx';
export {
  type Action,
  actionsFrom,
  mattersArising,
  openActionsOf,
  readableActions,
  readableActionsOf,
  recommendationsOf,
  recordedActions,
} from './queries.ts';
export { standingOf, standingWords } from './rules/due.ts';
export { type EvidenceForm, plainFileName, readEvidence } from './rules/evidence.ts';
export { type Matter, matterWords } from './rules/matters-arising.ts';
export { readOwner } from './rules/owner.ts';
export { reminderDue } from './rules/reminders.ts';
