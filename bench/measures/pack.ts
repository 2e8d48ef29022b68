import { findMeeting } from '../../src/features/meetings/index.ts';
import { print } from '../../src/features/publishing/index.ts';
import type { Database } from '../../src/platform/database/open.ts';
import { withScope } from '../../src/platform/database/transaction.ts';
import { type Council, newCouncil, withDatabase } from '../council.ts';
import { recordMeeting } from '../inputs/board-pack.ts';
import { endPress } from '../press.ts';
import type { Measure } from '../row.ts';
import { medianSeconds } from '../timing.ts';

/** Asks for the pack of a meeting, as the button and the command do. Answers its pages. */
const askForPack = (
  { connected }: Database,
  { scope, house }: Council,
  meetingId: string,
  councilName: string,
): Promise<number> =>
  withScope(connected, scope, async (tx) => {
    const meeting = await findMeeting(tx, scope, meetingId);
    if (!meeting) throw new Error('The meeting is gone.');
    const authority = { ...house.authority, name: councilName };
    const printed = await print(tx, scope, meeting, 'pack', { ...house, authority });
    if (!printed.ok) throw new Error(printed.reason);
    return printed.value.reduce((pages, { firstPage, lastPage }) => pages + lastPage - firstPage + 1, 0);
  });

/** A board's pack through the database: with a press that has yet to start, and where nothing has changed. */
export const pack: Measure = () =>
  withDatabase(async (database) => {
    const council = await newCouncil(database, 'Eastmere County Council');
    const meetingId = await withScope(database.connected, council.scope, (tx) =>
      recordMeeting(tx, council.scope),
    );
    const ask = (councilName: string): Promise<number> =>
      askForPack(database, council, meetingId, councilName);
    const pages = await ask('Before');
    // Another name on the front is another content, so the pack is typeset again.
    const cold = await medianSeconds(3, async (run) => {
      await endPress();
      await ask(`Cold ${run}`);
    });
    const again = await medianSeconds(5, (run) => ask(`Again ${run}`));
    const cached = await medianSeconds(50, () => ask('Again 4'));
    const baseline = { name: 'typesetting again, nothing cached', figure: pages / again };
    const unit = 'pages/s';
    return [
      { name: `Pack of ${pages} pages, cold`, figure: pages / cold, unit, baseline },
      { name: `Pack of ${pages} pages, cached`, figure: pages / cached, unit, baseline },
    ];
  });
