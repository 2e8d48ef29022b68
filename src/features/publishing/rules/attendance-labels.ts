/** Which list of people a label opens. */
export type AttendanceSection =
  | 'member'
  | 'co-opted'
  | 'other'
  | 'apologies'
  | 'observers'
  | 'remote'
  | 'substitutes';

const remoteWords =
  '(?:remote(?:ly)?|virtual(?:ly)?|online|(?:via|by|on|through) (?:ms |microsoft )?(?:teams|zoom|webex|skype|video.{0,12}|telephone))';

const labels: [AttendanceSection, RegExp][] = [
  [
    'apologies',
    /^(?:apolog(?:y|ies)(?: for (?:non[- ]?attendance|absence))?(?: (?:were )?received)?(?: from)?|absent|members absent|not present|absentees|did not attend)$/,
  ],
  ['observers', /^observers?(?: present)?$|^(?:also )?observing$/],
  [
    'remote',
    new RegExp(
      `^(?:(?:members |also |present |in |who |officers |those ){0,3}${remoteWords}(?: attendance| attendees)?|(?:(?:members|officers|those|present) ){0,2}(?:who )?(?:attend(?:ing|ed|ance)|joined|joining|participated) ${remoteWords}|attended via .{2,30}|joined via .{2,30})$`,
    ),
  ],
  [
    'substitutes',
    /^(?:named )?substitut(?:es?|ions?)(?: members?)?(?: present| in attendance)?$|^replacements?$|^reserves?(?: members?)?(?: present)?$/,
  ],
  [
    'co-opted',
    /^co-?opt(?:ed|ees?)(?: \(?non-voting\)?)?(?: members?| representatives?)?(?: present)?$|^(?:non-voting|advisory|partner|associate)(?: members?| representatives?)(?: present)?$|^partners$/,
  ],
  [
    'other',
    /^(?:other attendees|others?(?: (?:in attendance|present|attending|members present))|also (?:present|in attendance|attending|attended)|in attendance|(?:the following )?(?:council |county council |lead |supporting )?officers?(?:(?: also)? (?:in attendance|present|attending))?|(?:council )?staff(?: present| in attendance)?|guests?|invitees|invited|presenters?|advisers|advisors|others|other councillors(?: present)?|executive members?(?: present)?|cabinet members?(?: present)?|clerk(?: to the .{3,40})?|colleagues.{0,40} in attendance|professionals(?: present)?)$/,
  ],
  [
    'member',
    /^(?:(?:board|panel|committee|voting|elected|council|forum|group|sub-committee)?\s?(?:members?|councillors)?\s?(?:present|in attendance at the meeting)|those present|those attending|present members?|(?:board|panel|committee|voting|elected|statutory|council) (?:members?|representatives)|members|councillors|attendance|attendance details|attendees|attended|who was there|who came)$/,
  ],
];

/** Words without which no label is one: asked first, since every line of a pack is asked. */
const mayLabel =
  /present|apolog|absen|attend|observ|remote|virtual|online|teams|zoom|joined|substit|replace|reserve|opted|partner|voting|advis|associate|officers|staff|guests|invite|others|councillors|members|clerk|colleagues|professionals|presenters|there|came|representatives/i;

export type LabelledLine = { section: AttendanceSection; rest: string };

/** "Present: Members", "In attendance: A, B", "Co-opted members": the list opened and what follows on the line. */
export const attendanceLabel = (text: string): LabelledLine | null => {
  if (text.length > 4000 || !mayLabel.test(text)) return null;
  const [head = '', ...tail] = text.split(/:|\t/);
  const whole = text.includes(':') || text.includes('\t') ? head : text.replace(/\s*[-–—]$/, '');
  const section = sectionNamed(whole);
  if (!section) return null;
  const rest = tail
    .join(':')
    .replace(/^[\s:–—-]+/, '')
    .trim();
  const narrower = section === 'member' ? sectionNamed(rest) : null;
  return narrower ? { section: narrower, rest: '' } : { section, rest };
};

/** "Present<tab>Absent" over columns: the list that each column goes on with; null where a column has no label. */
export const attendanceColumns = (text: string): AttendanceSection[] | null => {
  const columns = text.split('\t').map((column) => sectionNamed(column));
  const sections = columns.filter((section) => section !== null);
  return sections.length === columns.length && columns.length > 1 && new Set(sections).size > 1
    ? sections
    : null;
};

const sectionNamed = (words: string): AttendanceSection | null => {
  const plain = words
    .toLowerCase()
    .replace(/\([^()]*\)/g, '')
    .replace(/[:\s]+$/, '')
    .trim();
  if (plain === '' || plain.length > 60) return null;
  return labels.find(([, label]) => label.test(plain))?.[0] ?? null;
};
