/**
 * What somebody's words may say about danger. Working Together to Safeguard Children (2023) names the kinds of harm; the
 * words are those that young people use. The list is rough on purpose: a person reads what it finds, and all else too.
 */
const signs: Readonly<Record<string, readonly string[]>> = {
  'harm to themselves': [
    'suicid\\w*',
    '(kill|hurt|cut|harm|hate)(ing)? my ?sel(f|ve)',
    'cut(ting)? my (arm|arms|wrist|wrists|leg|legs)',
    'self[- ]?harm\\w*',
    '(want|going|rather|wanna) (to )?(die|be dead)',
    'end (it all|my life)',
    'take my own life',
    'overdos\\w*',
    '(not|dont|don.t) want to (be here|live|wake up)( any ?more)?',
    'no point (in )?(living|being here)',
    'kms',
  ],
  'harm by somebody': [
    '(he|she|they|dad|mum|carer|staff|someone|somebody)( \\w+)? (hits|hit|beats|beat|punched|kicked|slapped|strangled|choked|burned|burnt|hurts|hurt|touches|touched|raped) me',
    '(being|been|getting|got|was|am|im|i.m) (hit|beaten|hurt|touched|raped|abused|groomed|attacked|threatened|blackmailed)',
    'abus(e|ed|ing|er)',
    'rap(e|ed|ist)',
    'groom(ed|ing)',
    'made me (touch|have sex|do things|send|undress)',
    '(send|sent|sending) (him|her|them)? ?nudes',
    'locked (me )?in',
    '(scared|afraid|frightened) (of|to go|to be|at) (\\w+ )?(home|him|her|them|house|carer|dad|mum|staff)',
    'hits me',
    'hurts me',
  ],
  'somebody who makes them do things': [
    'county lines',
    '(selling|sell|carry|carrying|run|running|holding) (drugs|weed|food for|packages|knives)',
    'owe(s|d)? (them|him|money)',
    'gang',
    'traffick\\w*',
    'forced marriage',
  ],
  'a weapon': ['knife', 'knives', 'machete', 'stab(bed|bing)?', 'gun'],
  'no safe place': [
    'run(ning)? away',
    'ran away',
    '(sleep|sleeping|slept) (rough|outside|on the street|in (a|the) (park|car))',
    'nowhere to (go|sleep|stay|live)',
    '(no|not any) (food|heating)',
    '(not|havent|haven.t) eaten',
    'kicked out',
    'homeless',
  ],
};

const patterns = Object.entries(signs).map(([worry, words]) => ({
  worry,
  pattern: new RegExp(`(?<![a-z])(?:${words.join('|')})(?![a-z])`),
}));

/** What is written in small letters with one space between words, whatever was between them; accents and marks apart. */
const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[‘’]/g, "'")
    .toLowerCase()
    .replaceAll(/[^a-z'-]+/g, ' ');

/**
 * What the words may say about danger to whoever wrote them, or nothing. "I was hurt by the carer" and "the bus hit me" are
 * both found: a person decides.
 */
export const worriesIn = (words: string): string[] => {
  const read = plain(words);
  return patterns.filter(({ pattern }) => pattern.test(read)).map(({ worry }) => worry);
};
