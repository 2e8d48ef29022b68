/** Which list of people a label opens. */
export type AttendanceSection =
  | 'member'
  | 'co-opted'
  | 'other'
  | 'apologies'
  | 'observers'
  | 'remote'
  | 'substitutes';

const labels: [AttendanceSection, RegExp][] = [
  [
    'apologies',
    /^(?:apolog(?:y|ies)(?: for (?:non[- ]?attendance|absence))?(?: (?:were )?received)?(?: from)?|absent|members absent|not present)$/,
  ],
  ['observers', /^observers?(?: present)?$|^(?:also )?observing$/],
  [
    'remote',
    /^(?:(?:members |also |present |in ){0,3}(?:remote(?:ly)?|virtual(?:ly)?|online)(?: attendance| attendees)?|attend(?:ing|ed) (?:remotely|virtually|online|via .{2,30})|via (?:ms |microsoft )?teams|joined (?:remotely|online|virtually|via .{2,30}))$/,
  ],
  ['substitutes', /^(?:named )?substitut(?:es?|ions?)(?: members?)?(?: present)?$|^replacements?$/],
  [
    'co-opted',
    /^co-?opt(?:ed|ees?)(?: members?| representatives?)?(?: present)?$|^(?:non-voting|advisory|partner|associate)(?: members?| representatives?)(?: present)?$|^partners$/,
  ],
  [
    'other',
    /^(?:other attendees|others?(?: (?:in attendance|present|attending|members present))|also (?:present|in attendance|attending)|in attendance|(?:council |county council |lead )?officers?(?:(?: also)? (?:in attendance|present|attending))?|guests?|invitees|invited|presenters?|advisers|other councillors(?: present)?|executive members?(?: present)?|cabinet members?(?: present)?)$/,
  ],
  [
    'member',
    /^(?:(?:board|panel|committee|voting|elected|council|forum|group)?\s?(?:members?|councillors)?\s?(?:present|in attendance at the meeting)|those present|present members?|(?:board|panel|committee|voting|elected|statutory|council) (?:members?|representatives)|members|councillors|attendance|attendees|attended)$/,
  ],
];

export type LabelledLine = { section: AttendanceSection; rest: string };

/** "Present: Members", "In attendance: A, B", "Co-opted members": the list opened and what follows on the line. */
export const attendanceLabel = (text: string): LabelledLine | null => {
  if (text.length > 4000) return null;
  const [head = '', ...tail] = text.split(/:|\t/);
  const whole = text.includes(':') || text.includes('\t') ? head : text.replace(/\s*[-–—]$/, '');
  const section = sectionNamed(whole);
  if (!section) return null;
  const rest = tail.join(':').trim();
  const narrower = section === 'member' ? sectionNamed(rest) : null;
  return narrower ? { section: narrower, rest: '' } : { section, rest };
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
