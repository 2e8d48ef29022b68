import { expect, it } from 'vitest';
import { holdKilledMeeting } from '../testing/kills/killed-meeting.ts';

const hours = 3_600_000;
const kills = 500;

it(`loses nothing that it acknowledged in a meeting, ${kills} times killed at any moment`, {
  timeout: 4 * hours,
}, async () => {
  expect(await holdKilledMeeting(kills)).toBeGreaterThan(kills);
});
