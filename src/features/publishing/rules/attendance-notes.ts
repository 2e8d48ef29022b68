import { peopleInList } from './people-list.ts';

/** What stands with a name in a list of those present: where from they took part, and for whom they sat. */
export type AttendanceNotes = {
  organisation: string | null;
  remote: boolean;
  absent: boolean;
  inPlaceOf: string | null;
};

const fromAfar =
  /^(?:(?:joined|attended|attending|joining|present|via|by|on|through|over)\s)*(?:(?:ms|microsoft)\s)?(?:teams|zoom|webex|skype|virtual(?:ly)?|online|on-line|remote(?:ly)?|telephone|phone|video(?: link| conference)?)$/i;
const standsFor =
  /^(?:as )?(?:a |the )?(?:(?:named )?(?:substitut\w*|deput\w*|sub|reserve|representing|attending|standing in|cover(?:ing)?)\s(?:member\s)?(?:for|on behalf of)|in place of|instead of|on behalf of|in the absence of|vice|for)\s+(.{3,80})$/i;

/** "Service Manager (online)" says two things. */
const withoutBrackets = (said: string): string =>
  said.replace(/\s*\(([^()]*)\)/g, (whole, inside: string) =>
    fromAfar.test(inside.trim()) || standsFor.test(inside) ? `, ${inside}` : whole,
  );

/** Takes "virtual", "via Teams", "substitute for B" out of what a list says of a person. */
export const attendanceNotes = (said: string | null): AttendanceNotes => {
  const notes: AttendanceNotes = { organisation: null, remote: false, absent: false, inPlaceOf: null };
  const kept: string[] = [];
  for (const part of withoutBrackets(said ?? '').split(/\s*[,;]\s*/)) {
    const inPlaceOf = peopleInList(standsFor.exec(part)?.[1] ?? '')[0]?.name ?? null;
    if (fromAfar.test(part.trim())) notes.remote = true;
    else if (inPlaceOf) notes.inPlaceOf = inPlaceOf;
    else if (/^(?:apolog(?:y|ies)(?: received| sent)?|absent|not present)$/i.test(part)) notes.absent = true;
    else if (/^(?:present|attended|in attendance)$/i.test(part)) continue;
    else if (part !== '') kept.push(part);
  }
  return { ...notes, organisation: kept.join(', ') || null };
};

/** "Cllr Ash (for whom Cllr Birch substituted)": who came instead. */
export const cameInstead = (said: string | null): string | null => {
  const match =
    /^for whom (.{3,60}?) (?:was )?(?:substitut\w+|attend\w+|deputi[sz]\w+)|^(?:substituted|represented|replaced) by (.{3,60})$|^substitute:? (.{3,60})$/i.exec(
      said ?? '',
    );
  return peopleInList(match?.[1] ?? match?.[2] ?? match?.[3] ?? '')[0]?.name ?? null;
};
