/** What a rule or a command answers: the value, or the reason it could not be had, in words for the reader. */
export type Result<Value, Reason = string> = { ok: true; value: Value } | { ok: false; reason: Reason };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const refused = <Reason>(reason: Reason): { ok: false; reason: Reason } => ({ ok: false, reason });
