/** Minutes to the next attempt, by how many have failed. After the last, every so often until the letter is too old. */
const pauses = [1, 5, 15, 60, 240];

const minute = 60_000;
const day = 24 * 60 * minute;

/** A letter that could not go for so long would come too late to be of use. */
const oldest = 7 * day;

/** A letter that is being handed over is nobody else's for so long: longer than a mail server may take. */
export const leaseEnds = (now: Date): Date => new Date(now.getTime() + 10 * minute);

/** When a letter that has failed `attempts` times is tried again; null once it is too old. */
export const nextAttempt = (attempts: number, queuedAt: Date, now: Date): Date | null => {
  const pause = pauses[Math.min(attempts, pauses.length) - 1] ?? 1;
  const next = now.getTime() + pause * minute;
  return next - queuedAt.getTime() > oldest ? null : new Date(next);
};

/** What was queued before this moment is too old to go for the first time. */
export const tooOldBefore = (now: Date): Date => new Date(now.getTime() - oldest);

/** For so many days after it went, what a letter said can be read. */
export const daysRemembered = 90;

/** What went before this moment is forgotten; its subject and key stay. */
export const forgottenBefore = (now: Date): Date => new Date(now.getTime() - daysRemembered * day);
