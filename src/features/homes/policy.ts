import { ok, refused } from '../../kernel/result.ts';
import { anyRole, atEveryBoard, type Can, type Role } from '../../kernel/roles.ts';

const socialCare: readonly Role[] = ['team manager', 'senior manager'];
const service: readonly Role[] = ['independent reviewing officer', 'reviewing manager', 'service manager'];

/** Whoever holds one of these roles for the whole council: young people's records are no single board's. */
const ofTheCouncil =
  (wanted: readonly Role[], whose: string): Can =>
  (actor) =>
    atEveryBoard(...wanted)(actor).ok ? ok(true) : refused(`This is for ${whose}.`);

/** Reading where care leavers live, by reference: the reviewing service and managers of social care. */
export const mayReadHomes = ofTheCouncil(
  [...service, ...socialCare],
  'the independent reviewing service and managers of social care',
);

/** Writing it down: who answers for the homes. Reviewing officers read, so that they stay independent of them. */
export const mayWriteHomes = ofTheCouncil(
  [...socialCare, 'service manager'],
  'managers of social care and of the reviewing service',
);

/** Reading homes, free places, promises and counts: whoever reads a board. */
export const mayReadSupply: Can = anyRole;

/**
 * Writing homes, free places and what districts promised: who commissions homes, and the analyst and the lead officer of
 * the whole council, to whom providers and districts tell them each month. It is nothing of a young person.
 */
export const mayWriteSupply = ofTheCouncil(
  ['senior manager', 'service manager', 'lead officer', 'analyst'],
  'managers, the lead officer and the analyst of the whole council',
);
