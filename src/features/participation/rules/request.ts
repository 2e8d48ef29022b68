import { plusDays } from '../../../kernel/days.ts';
import { readAddress } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { choiceIn, type Mistake, type Typed } from '../../../kernel/typed-form.ts';
import { type AskedTexts, readTexts } from './asked-texts.ts';

/** What staff ask of young people. */
export const kinds = {
  involvement: 'Time and ideas of young people',
  'interview panel': 'Young people on an interview panel',
  inspection: 'A visit by Young Inspectors',
} as const;
export type Kind = keyof typeof kinds;

/** What a request says of itself, in the order in which the form asks. */
export const requestTexts = {
  title: {
    label: 'What is it about, in a few words?',
    hint: 'Like “A new leaflet on family time”.',
    missing: 'Give it a name of a few words.',
  },
  why: {
    label: 'Why do you need young people for it?',
    hint: 'What can only they tell you?',
    rows: 3,
    missing: 'Say why you need young people for it.',
  },
  whatFor: {
    label: 'What would they do?',
    rows: 3,
    missing: 'Say what they would do.',
  },
  atTime: { label: 'When?', hint: 'After school and in holidays is best.', missing: 'Say when.' },
  place: { label: 'Where?', missing: 'Say where, or that it is online.' },
  howLong: { label: 'How long does it take, in all?', missing: 'Say how long it takes.' },
  travel: { label: 'How do they get there and home, and who pays?', missing: 'Say how they get there.' },
  payment: {
    label: 'What do they get for their time?',
    hint: 'Vouchers, food, something for their record.',
    missing: 'Say what they get, or that it is nothing.',
  },
  mayChange: {
    label: 'What may change because of what they say?',
    hint: 'If nothing can change any more, do not ask them.',
    rows: 3,
    missing: 'Say what may change.',
  },
  hearBack: {
    label: 'How and when will you tell them what came of it?',
    rows: 2,
    missing: 'Say how and when they will hear back.',
  },
  asker: {
    label: 'Who are you?',
    hint: 'Your post and team, like “Social worker, Children in our Care North”.',
    missing: 'Give your post and team.',
  },
} as const satisfies AskedTexts;

export type RequestTexts = { [Name in keyof typeof requestTexts]: string };

/** A request as it was written into the form. */
export type Request = RequestTexts & { kind: Kind; email: string };

/** Reads the request form. */
export const readRequest = (typed: Typed): Result<Request, Mistake> => {
  const kind = choiceIn(typed, 'kind', kinds);
  if (kind === null) return refused({ field: 'kind', text: 'Choose what you ask for.' });
  const texts = readTexts(requestTexts, typed);
  if (!texts.ok) return texts;
  const email = readAddress(typed, 'email', 'Type your e-mail address: we answer there.');
  return email.ok ? ok({ ...texts.value, kind, email: email.value }) : email;
};

/** Where a request stands, as it is kept. */
export type KeptState =
  | 'new'
  | 'asked back'
  | 'with the young people'
  | 'agreed'
  | 'declined'
  | 'took place'
  | 'closed';

/** Where a request stands, as it is shown. */
export type State = KeptState | 'waiting for what changed';

/** Where requests stand, in the order of their way. */
export const states: readonly State[] = [
  'new',
  'asked back',
  'with the young people',
  'agreed',
  'took place',
  'waiting for what changed',
  'closed',
  'declined',
];

/** Days after it took place on which the asker is first asked what changed. */
export const daysUntilAsked = 28;
/** Days between one letter and the next, until the asker says it. */
export const daysBetweenLetters = 14;

export type Standing = { state: KeptState; tookPlaceOn: string | null };

/** Where a request stands on a day (ISO): what took place four weeks ago waits for what changed. */
export const stateOn = ({ state, tookPlaceOn }: Standing, today: string): State =>
  state === 'took place' && tookPlaceOn !== null && today >= plusDays(tookPlaceOn, daysUntilAsked)
    ? 'waiting for what changed'
    : state;

/** What can be done with a request, and from which states on. */
const steps = {
  ask: ['new', 'asked back', 'with the young people', 'agreed'],
  card: ['new', 'asked back', 'with the young people', 'agreed'],
  agree: ['new', 'asked back', 'with the young people', 'declined'],
  decline: ['new', 'asked back', 'with the young people', 'agreed'],
  'took place': ['agreed', 'took place', 'closed'],
  'say what changed': ['took place', 'closed'],
} as const satisfies Record<string, readonly KeptState[]>;

export type Step = keyof typeof steps;

/** Whether a request that stands there can take a step. */
export const may = (step: Step, state: KeptState): boolean =>
  (steps[step] as readonly KeptState[]).includes(state);
