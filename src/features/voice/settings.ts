import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { voiceHoursSet, voiceLeadSet } from './events.ts';
import type { Hours } from './queries.ts';
import { writeHours, writeLead } from './store.ts';

/** When the team reads, how to reach it, and who is told of danger. */
export type VoiceSettings = { hours: Hours; lead: { post: string; email: string } };

/** Sets them; every open form says so from now on. */
export const setVoice = async (tx: Tx, scope: Scope, { hours, lead }: VoiceSettings): Promise<void> => {
  await writeHours(tx, scope, { team: hours.team, phone: hours.phone, read_when: hours.readWhen });
  await record(tx, scope, voiceHoursSet(scope.authorityId, sha256Of(JSON.stringify(hours))));
  await writeLead(tx, scope, lead);
  await record(tx, scope, voiceLeadSet(scope.authorityId, sha256Of(JSON.stringify(lead))));
};
