import { ok, refused } from '../../kernel/result.ts';
import { atEveryBoard, type Can } from '../../kernel/roles.ts';

const team = atEveryBoard('participation worker');

/** Reading and answering what young people tell: the participation team of the whole council, and nobody beside them. */
export const mayHearVoice: Can = (actor) =>
  team(actor).ok
    ? ok(true)
    : refused('This is for the participation team. Ask the administrator to be added to it.');
