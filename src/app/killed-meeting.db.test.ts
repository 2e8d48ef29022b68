import { expect, it } from 'vitest';
import { holdKilledMeeting } from '../testing/kills/killed-meeting.ts';

const minutes = 60_000;
const kills = 5;

it(`loses nothing that it acknowledged in a meeting, ${kills} times killed at any moment`, {
  timeout: 10 * minutes,
}, async () => {
  expect(await holdKilledMeeting(kills)).toBeGreaterThan(0);
});
