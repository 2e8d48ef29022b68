import type { PlannedStage } from '../deliverable.ts';
import { type Read, rowsIn, type Typed, textIn, wrong } from './typed.ts';

/** Stages as they would be typed, from row 0 on. */
export const stageRows = (stages: readonly PlannedStage[]): Typed =>
  Object.fromEntries(
    stages.flatMap(({ name, when, done }, at) => [
      [`stage-${at}-name`, name],
      [`stage-${at}-when`, when],
      [`stage-${at}-done`, done ? 'yes' : ''],
    ]),
  );

/** The stages that were typed; a row without anything is none. */
export const readStages = (typed: Typed): Read<PlannedStage[]> => {
  const stages: PlannedStage[] = [];
  for (const at of rowsIn(typed, 'stage')) {
    const name = textIn(typed, `stage-${at}-name`);
    const when = textIn(typed, `stage-${at}-when`);
    if (name === '' && when === '') continue;
    if (name === '') return wrong('Say what this stage is.', `stage-${at}-name`);
    stages.push({ name, when, done: textIn(typed, `stage-${at}-done`) === 'yes' });
  }
  return { value: stages };
};
