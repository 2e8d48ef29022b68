/**
 * The three zones of secrecy (docs/decisions/0004). A row's zone decides who can reach it at all;
 * what someone may do inside a zone is a policy's business.
 */
export type Zone = 'public' | 'board' | 'casework';

/** Which zones an open scope reaches: the board sees what is public too, casework sees all. */
export const reaches: Record<Zone, readonly Zone[]> = {
  public: ['public'],
  board: ['public', 'board'],
  casework: ['public', 'board', 'casework'],
};
