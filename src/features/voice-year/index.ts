/** What other features use of young people's voice in a year. */
export { voiceAddress } from './voice-address.ts';
