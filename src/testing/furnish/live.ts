import { form } from '../app.ts';
import { recordedMeeting } from '../builders.ts';
import type { Furnish } from './furnishing.ts';

/** A takeover meeting with an open room. */
export const furnishLive: Furnish = async (home) => {
  const { id, items } = await recordedMeeting(home, { kind: 'takeover', date: '2026-07-15' });
  await home.clerk('POST', `/board/meetings/${id}/room/open`, form({}));
  const values = { meeting: id, item: items[0]?.id ?? '' };
  return ['here', 'room', 'takeover'].map((page) => ({ prefix: `/board/meetings/:meeting/${page}`, values }));
};
