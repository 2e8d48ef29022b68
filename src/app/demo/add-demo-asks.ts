import { readableActionsOf } from '../../features/actions/index.ts';
import {
  addSurvey,
  answerAsk,
  answerSurvey,
  findAsk,
  findSurvey,
  giveAsk,
  hearOfAsk,
  keepConsultation,
  keepNationalAsk,
  publishConsultation,
  publishSurvey,
  sendAsk,
  showResults,
  support,
  takeUp,
  tieAsk,
} from '../../features/asks/index.ts';
import { findPost, showPost } from '../../features/voice/index.ts';
import { plusDays } from '../../kernel/days.ts';
import { newId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { inZone, type Tx } from '../../platform/database/transaction.ts';
import { meetingsOfAsks } from '../meetings-of-asks.ts';
import { type DemoAsk, demoAsks, demoNationalAsks } from './demo-asks.ts';

type House = {
  tx: Tx;
  scope: Scope;
  bodyId: string;
  people: ReadonlyMap<string, string>;
  today: string;
};

const worked = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};

const afternoonOf = (day: string): Date => new Date(`${day}T15:30:00Z`);

/** Somebody's own words, as they come by the open form. Answers the id of what came. */
const send = async ({ tx, scope }: House, words: string, day: string): Promise<string> => {
  const sent = { key: newId(), at: afternoonOf(day), today: day };
  const post = { words, firstName: '', mayShow: true, fromRobot: false };
  return worked(await sendAsk(tx, scope, sent, post)).taken.id;
};

const sendAndShow = async (house: House, words: string, day: string): Promise<string> => {
  const { tx, scope } = house;
  const id = await send(house, words, day);
  const came = await findPost(tx, scope, id);
  if (came) worked(await showPost(tx, scope, came, { words, firstName: '', today: day }));
  return id;
};

const takeUpDemo = async (house: House, demo: DemoAsk): Promise<string> => {
  const { tx, scope, bodyId, today } = house;
  const askedOn = plusDays(today, -demo.ago);
  const own = demo.group === null;
  const postId = own ? await sendAndShow(house, demo.words, askedOn) : null;
  const { title, theme } = demo;
  return worked(
    await takeUp(
      tx,
      scope,
      { postId, ideaId: null },
      {
        title,
        theme,
        bodyId,
        askedOn,
        cameFrom: demo.group ?? '',
        ourWords: own ? '' : demo.words,
      },
    ),
  );
};

/** The ties of an ask: what is public of the newest meeting that had its item, the action, the indicator. */
const tieDemo = async ({ tx, scope, bodyId, today }: House, id: string, demo: DemoAsk): Promise<void> => {
  const ask = await findAsk(tx, scope, id);
  if (!ask) return;
  const items = await meetingsOfAsks.publicItems(tx, scope);
  const item = items.find(({ title, day }) => title === demo.item && day <= today);
  const actions = await readableActionsOf(tx, scope, bodyId);
  const { action } = demo;
  const found = action && actions.find(({ what }) => what.startsWith(action.words));
  const ties = [
    item ? { tie: `agenda item:${item.id}`, label: '' } : null,
    item && item.resolutions.length > 0 ? { tie: `resolution:${item.id}#1`, label: '' } : null,
    found ? { tie: `action:${found.id}`, label: action?.label ?? '' } : null,
    demo.indicator === null ? null : { tie: `indicator:${demo.indicator}`, label: '' },
  ];
  for (const one of ties) if (one) worked(await tieAsk(tx, scope, ask, { ...one, today }, meetingsOfAsks));
};

const addAsk = async (house: House, demo: DemoAsk): Promise<void> => {
  const { tx, scope, people, today } = house;
  const id = await takeUpDemo(house, demo);
  for (let more = 0; more < demo.others; more += 1) await support(tx, scope, id, newId());
  if (demo.given) {
    const { to, post, inDays } = demo.given;
    const given = { personId: people.get(to) ?? '', post, due: plusDays(today, inDays) };
    await giveAsk(tx, scope, { id, title: demo.title }, given, plusDays(today, -demo.ago + 4));
  }
  for (const { kind, by, words, ago, who } of demo.steps) {
    const day = plusDays(today, -ago);
    if (kind === 'answer' || kind === 'did' || kind === 'proposed') {
      await answerAsk(tx, scope, id, { kind, words, byPost: by }, day);
      continue;
    }
    const agreed = who === undefined ? null : { who, how: 'spoken' as const, on: day };
    await hearOfAsk(tx, scope, id, { verdict: kind, byPost: by, day }, { words, agreed });
  }
  await tieDemo(house, id, demo);
};

const questions = [
  { kind: 'one' as const, text: 'Do you feel at home where you live?', options: ['Yes', 'Mostly', 'No'] },
  {
    kind: 'several' as const,
    text: 'What would make it better?',
    options: ['A lock on my door', 'Better internet', 'A quiet place to learn', 'Friends can visit'],
  },
  { kind: 'scale' as const, text: 'How safe do you feel there?', options: [] },
  { kind: 'words' as const, text: 'What else should we know?', options: [] },
];

/** So many answers of each kind: places of what was chosen. */
const answered: readonly [times: number, choices: Record<string, number[]>][] = [
  [22, { 0: [0], 1: [1, 3], 2: [4] }],
  [17, { 0: [1], 1: [1], 2: [3] }],
  [9, { 0: [2], 1: [0, 2], 2: [2] }],
  [6, { 0: [0], 2: [3] }],
];

/** One survey that can be answered now, and one that is closed with its results. */
const addSurveys = async ({ tx, scope, today }: House): Promise<void> => {
  const intro = 'The Board wants to know how it is where we live.';
  const closed = await addSurvey(tx, scope, {
    title: 'How is it where you live?',
    intro,
    opensOn: plusDays(today, -90),
    closesOn: plusDays(today, -40),
    questions,
  });
  await publishSurvey(tx, scope, { id: closed }, true);
  const survey = await findSurvey(tx, scope, closed);
  if (!survey) return;
  const day = plusDays(today, -60);
  for (const [times, choices] of answered)
    for (let more = 0; more < times; more += 1)
      await answerSurvey(
        tx,
        scope,
        survey,
        { key: newId(), at: afternoonOf(day), today: day },
        { choices, words: '', mayShow: false },
      );
  worked(await showResults(tx, scope, survey, today));
  const open = await addSurvey(tx, scope, {
    title: 'Getting around',
    intro: 'Buses, bikes and lifts: tell us how you get to where you want to be.',
    opensOn: plusDays(today, -6),
    closesOn: plusDays(today, 30),
    questions: [
      {
        kind: 'one',
        text: 'Can you get to your friends without asking for a lift?',
        options: ['Yes', 'Sometimes', 'No'],
      },
      { kind: 'several', text: 'What would help?', options: ['A bus pass', 'A bike', 'Lessons to drive'] },
      { kind: 'words', text: 'Which way is the hardest?', options: [] },
    ],
  });
  await publishSurvey(tx, scope, { id: open }, true);
};

/** The same question put in two ways, with opposite answers: why methods stand side by side. */
const addConsultation = async ({ tx, scope, today }: House): Promise<void> => {
  const id = await keepConsultation(tx, scope, null, {
    title: 'Do you know your plan?',
    asked: 'We asked whether you know what is in your plan, and whether it is yours.',
    fromOn: plusDays(today, -120),
    toOn: plusDays(today, -92),
    methods: [
      {
        way: 'face to face',
        helped: 'Nobody. Young inspectors asked, no worker was in the room',
        several: true,
        tookPart: 25,
        found: 'Most of us do not know what is in it. Some have never seen it.',
        counts: [
          { name: 'I know what is in my plan', value: 7 },
          { name: 'I do not', value: 18 },
        ],
      },
      {
        way: 'with a worker',
        helped: 'Their own worker',
        several: true,
        tookPart: 163,
        found: 'Nearly all say that they know it and had a say in it.',
        counts: [
          { name: 'I know what is in my plan', value: 150 },
          { name: 'I do not', value: 13 },
        ],
      },
    ],
    outcome:
      'The Board asked for plans in our words, one page long. Young inspectors will ask again in the spring.',
  });
  await publishConsultation(tx, scope, { id }, true);
};

/** What young people ask the demo board, what was asked of them, and what still waits to be read. */
export const addDemoAsks = (tx: Tx, scope: Scope, about: Omit<House, 'tx' | 'scope'>): Promise<void> =>
  inZone(tx, scope, 'voice', async (voice) => {
    const house: House = { tx, scope: voice, ...about };
    const { today } = about;
    for (const demo of demoAsks) await addAsk(house, demo);
    await send(
      house,
      'Could the pool be open for us on Sundays? We would look after the little ones.',
      plusDays(today, -1),
    );
    await addSurveys(house);
    await addConsultation(house);
    for (const { ago, ...national } of demoNationalAsks)
      await keepNationalAsk(
        tx,
        voice,
        null,
        { ...national, saidOn: plusDays(today, -ago) },
        plusDays(today, -30),
      );
  });
