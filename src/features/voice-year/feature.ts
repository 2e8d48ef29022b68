import { anyRole } from '../../kernel/roles.ts';
import type { Feature } from '../../web/feature.ts';
import type { OfMeetings } from '../asks/index.ts';
import { voicePage } from './pages/voice.page.tsx';

/** Young people's voice in a year, on one page for each board. */
export const voiceYear = (ofMeetings: OfMeetings): Feature => ({
  name: 'voice-year',
  routes: [voicePage(ofMeetings)],
  boardPages: [{ text: 'Voice', path: '/boards/:board/voice', can: anyRole }],
});
