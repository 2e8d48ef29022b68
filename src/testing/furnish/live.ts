import { addPaper } from '../../features/meetings/index.ts';
import { form } from '../app.ts';
import { recordedMeeting } from '../builders.ts';
import type { Furnish } from './furnishing.ts';

/** A takeover meeting with an open room. */
export const furnishLive: Furnish = async (home) => {
  const { id, items } = await recordedMeeting(home, { kind: 'takeover', date: '2026-07-15' });
  await home.clerk('POST', `/board/meetings/${id}/room/open`, form({}));
  const paper = await home.inScope((tx, scope) =>
    addPaper(
      tx,
      scope,
      { meetingId: id, itemId: null, position: 0 },
      { title: 'Lantern report', kind: 'report', content: [], file: null },
    ),
  );
  const values = { meeting: id, item: items[0]?.id ?? '', paper };
  return ['here', 'room', 'takeover'].map((page) => ({ prefix: `/board/meetings/:meeting/${page}`, values }));
};
