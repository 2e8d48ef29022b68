import { yearBegun } from '../../kernel/years.ts';

/** Where a board reads of young people's voice in the year of a day (ISO). */
export const voiceAddress = (bodyId: string, day: string): string =>
  `/boards/${bodyId}/voice?year=${yearBegun(day)}`;
