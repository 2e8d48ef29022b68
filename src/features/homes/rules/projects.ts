/** How a member of a house project stands. */
export const memberWords = {
  preparing: 'Preparing',
  'moved in': 'Moved in',
  sustained: 'At home for twelve months',
  'left early': 'Left early',
} as const;
export type MemberStatus = keyof typeof memberWords;
