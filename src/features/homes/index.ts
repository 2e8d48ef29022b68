/** What the app uses of homes. */
export { add, moveHome, promise, refer, stepPanel, tellPlaces } from './commands.ts';
export { homesIn } from './counts.ts';
export { findCase } from './panel-queries.ts';
export type { HomeKind } from './rules/home-kinds.ts';
export type { PanelDeed, PanelOutcome } from './rules/panel.ts';
