/**
 * The zones of secrecy (docs/decisions/0004, 0019, 0031). The room is what happens live at a meeting: whoever is in it reaches
 * it, also a guest without an account, who reaches nothing else of the board. Casework is the review service's, by child; a
 * challenge is what it raised with managers of social care, who reach that and no child's line (0031). Voice is what
 * young people tell the participation team, beside casework and not inside it: neither reaches the other (0033). A row's
 * zone decides who can reach it at all; what someone may do inside a zone is a policy's business.
 */
export type Zone = 'public' | 'room' | 'board' | 'voice' | 'challenge' | 'casework';

/** Which zones an open scope reaches: the board sees what is public too; casework sees all but voice, and voice no casework. */
export const reaches: Record<Zone, readonly Zone[]> = {
  public: ['public'],
  room: ['public', 'room'],
  board: ['public', 'room', 'board'],
  voice: ['public', 'room', 'board', 'voice'],
  challenge: ['public', 'room', 'board', 'challenge'],
  casework: ['public', 'room', 'board', 'challenge', 'casework'],
};
