import {
  changeItem,
  type Meeting,
  type RecordedMeeting,
  removeItem,
  resolutionsOf,
  setMinutesState,
} from '../features/meetings/index.ts';
import type { TestApp } from './app.ts';
import { recordedMeeting } from './builders.ts';

/** A resolution in its meeting. */
export type Decided = { id: string; text: string; itemId: string; meeting: RecordedMeeting };

/** A meeting with its first resolution: held and minuted at the usual board, unless told otherwise. */
export const decidedAt = async (home: TestApp, parts: Partial<Meeting> = {}): Promise<Decided> => {
  const meeting = await recordedMeeting(home, parts);
  const itemId = meeting.items[0]?.id ?? '';
  const [first] = await home.inScope((tx, scope) => resolutionsOf(tx, scope, itemId));
  if (!first) throw new Error('Nothing was resolved.');
  return { ...first, itemId, meeting };
};

/** Keeps the public out of the item at which it was decided. */
export const madeExempt = (home: TestApp, { itemId }: Decided): Promise<void> =>
  home.inScope((tx, scope) =>
    changeItem(tx, scope, itemId, { exempt: { paragraph: 1, reason: 'About one child' } }),
  );

/** Removes the item from the record, with what was decided at it. */
export const removedFromRecord = (home: TestApp, { itemId }: Decided): Promise<void> =>
  home.inScope((tx, scope) => removeItem(tx, scope, itemId));

/** Says how far the minutes of the meeting are. */
export const minutesAre = (
  home: TestApp,
  { meeting }: Decided,
  state: RecordedMeeting['minutesState'],
): Promise<void> => home.inScope((tx, scope) => setMinutesState(tx, scope, meeting.id, state));
