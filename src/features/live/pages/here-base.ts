/** Where a meeting stands on one's own screen. */
export const hereBase = (meetingId: string): string => `/board/meetings/${meetingId}/here`;
