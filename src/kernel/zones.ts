/**
 * The zones of secrecy (docs/decisions/0004, 0019). The room is what happens live at a meeting: whoever is in it reaches
 * it, also a guest without an account, who reaches nothing else of the board. A row's zone decides who can reach it at all;
 * what someone may do inside a zone is a policy's business.
 */
export type Zone = 'public' | 'room' | 'board' | 'casework';

/** Which zones an open scope reaches: the board sees what is public too, casework sees all. */
export const reaches: Record<Zone, readonly Zone[]> = {
  public: ['public'],
  room: ['public', 'room'],
  board: ['public', 'room', 'board'],
  casework: ['public', 'room', 'board', 'casework'],
};
