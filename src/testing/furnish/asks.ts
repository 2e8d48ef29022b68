import {
  addSurvey,
  answerAsk,
  findAsk,
  findSurvey,
  giveAsk,
  keepConsultation,
  keepNationalAsk,
  publishConsultation,
  publishSurvey,
  sendAsk,
  showResults,
  takeUp,
} from '../../features/asks/index.ts';
import { surveyForm } from '../../features/asks/keep-survey.ts';
import { ensureBody } from '../../features/board/index.ts';
import { findPost, showPost } from '../../features/voice/index.ts';
import { newId } from '../../kernel/ids.ts';
import { form, type TestApp } from '../app.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';
import { shownPost } from './voice.ts';

const today = '2026-03-10';

/** An ask that a group raised. Answers its id. */
export const askOfGroup = (home: TestApp, title = 'Bus passes for all of us'): Promise<string> =>
  home.asSystem('voice', async (tx, scope) => {
    const { id: bodyId } = await ensureBody(tx, scope, 'Corporate Parenting Board');
    const taken = await takeUp(
      tx,
      scope,
      { postId: null, ideaId: null },
      {
        title,
        theme: 'money',
        bodyId,
        askedOn: '2026-02-03',
        cameFrom: 'The care leavers forum',
        ourWords: 'They ask for free buses until they are 25.',
      },
    );
    if (!taken.ok) throw new Error(taken.reason);
    return taken.value;
  });

const stepOf = (home: TestApp, ask: string): Promise<string> =>
  home.asSystem('voice', async (tx, scope) => {
    const answer = { kind: 'answer', words: 'Yes, from April.', byPost: 'Chair of the Board' } as const;
    await answerAsk(tx, scope, ask, answer, today);
    return (await findAsk(tx, scope, ask))?.steps[0]?.id ?? '';
  });

/** An ask in the words of whoever asked, which everybody reads while they agree. Answers its id. */
const askInOwnWords = (home: TestApp): Promise<string> =>
  home.asSystem('voice', async (tx, scope) => {
    const post = {
      words: 'Could somebody mend the swings?',
      firstName: 'Wren',
      mayShow: true,
      fromRobot: false,
    };
    const sent = await sendAsk(tx, scope, { key: newId(), at: new Date(`${today}T09:00:00Z`), today }, post);
    const came = sent.ok && (await findPost(tx, scope, sent.value.taken.id));
    if (!came) throw new Error('The ask did not come.');
    await showPost(tx, scope, came, { ...post, today });
    const { id: bodyId } = await ensureBody(tx, scope, 'Corporate Parenting Board');
    const taken = await takeUp(
      tx,
      scope,
      { postId: came.id, ideaId: null },
      { title: 'Swings', theme: 'home', bodyId, askedOn: today, cameFrom: '', ourWords: '' },
    );
    if (!taken.ok) throw new Error(taken.reason);
    return taken.value;
  });

/** The secret of the link that whoever asked was given. */
const sentAsk = (home: TestApp): Promise<string> =>
  home.asSystem('voice', async (tx, scope) => {
    const sent = await sendAsk(
      tx,
      scope,
      { key: newId(), at: new Date(`${today}T09:00:00Z`), today },
      { words: 'Could we have bikes?', firstName: '', mayShow: true, fromRobot: false },
    );
    if (!sent.ok) throw new Error(sent.reason);
    return sent.value.secret;
  });

/** A survey that everybody can answer, and its address. */
export const publicSurvey = (
  home: TestApp,
  { title = 'Your home', closesOn = '2026-03-31' } = {},
): Promise<string> =>
  home.asSystem('voice', async (tx, scope) => {
    const id = await addSurvey(tx, scope, {
      title,
      intro: 'We want to know how it is.',
      opensOn: '2026-03-01',
      closesOn,
      questions: [
        { kind: 'one', text: 'Do you like where you live?', options: ['Yes', 'No'] },
        { kind: 'several', text: 'What do you have?', options: ['A desk', 'A bike'] },
        { kind: 'scale', text: 'How is the food?', options: [] },
        { kind: 'words', text: 'What should change?', options: [] },
      ],
    });
    await publishSurvey(tx, scope, { id }, true);
    return id;
  });

/** A survey that is over, with its results and what somebody wrote in it. */
const surveyThatIsOver = async (home: TestApp): Promise<void> => {
  const id = await publicSurvey(home, { title: 'Your school', closesOn: '2026-03-09' });
  await shownPost(home, { form: surveyForm, aboutId: id }, 'A quiet room to read in.');
  await home.asSystem('voice', async (tx, scope) => {
    const survey = await findSurvey(tx, scope, id);
    if (!survey) throw new Error('The survey is not there.');
    await showResults(tx, scope, survey, today);
  });
};

/** A consultation that is public. */
const publicConsultation = (home: TestApp): Promise<string> =>
  home.asSystem('voice', async (tx, scope) => {
    const id = await keepConsultation(tx, scope, null, {
      title: 'Moving home',
      asked: 'How was it to move?',
      fromOn: '2026-01-05',
      toOn: '2026-01-30',
      methods: [{ way: 'group', helped: 'Nobody', tookPart: 12, found: 'Too fast.', counts: [] }],
      outcome: '',
    });
    await publishConsultation(tx, scope, { id }, true);
    return id;
  });

const nationalAsk = (home: TestApp): Promise<string> =>
  home.asSystem('voice', (tx, scope) =>
    keepNationalAsk(
      tx,
      scope,
      null,
      {
        words: 'No bin bags when we move.',
        source: 'A national rally',
        link: '',
        saidOn: '2026-01-20',
        answer: '',
        answerPost: '',
      },
      today,
    ),
  );

/** Asks, surveys and consultations of young people. */
export const furnishAsks: Furnish = async (home) => {
  const by = await home.as('participation worker', null);
  const ask = await askOfGroup(home);
  const step = await stepOf(home, ask);
  const survey = await publicSurvey(home);
  await surveyThatIsOver(home);
  const consultation = await publicConsultation(home);
  const national = await nationalAsk(home);
  return [
    { prefix: '/you-said/', values: { ask: await askInOwnWords(home) } },
    { prefix: '/you-said/mine/', values: { secret: await sentAsk(home) } },
    { prefix: '/asks/', values: { ask } },
    { prefix: '/surveys/', values: { survey: 'your-home' } },
    { prefix: '/surveys/:survey/results', values: { survey: 'your-school' } },
    { prefix: '/consultations/', values: { consultation } },
    { prefix: '/voice/asks', values: { ask, step }, by },
    { prefix: '/voice/asks/national', values: { national }, by },
    { prefix: '/voice/surveys', values: { survey }, by },
    { prefix: '/voice/consultations', values: { consultation }, by },
  ];
};

type Fields = Record<string, string> | ((home: TestApp) => Promise<Record<string, string>>);

const byTeam =
  (address: (home: TestApp) => Promise<string>, fields: Fields = {}) =>
  async (home: TestApp): Promise<Deed> => ({
    url: await address(home),
    sent: form(typeof fields === 'function' ? await fields(home) : fields),
    by: await home.as('participation worker', null),
  });

const ofAsk =
  (step: string, base = '/voice/asks') =>
  async (home: TestApp) =>
    `${base}/${await askOfGroup(home)}/${step}`;

const ofSurvey =
  (step: string, closesOn = '2026-03-31') =>
  async (home: TestApp) =>
    `/voice/surveys/${await publicSurvey(home, { closesOn })}/${step}`;

const ofConsultation = (step: string) => async (home: TestApp) =>
  `/voice/consultations/${await publicConsultation(home)}/${step}`;

const answer = { kind: 'answer', words: 'Yes, from April on.', byPost: 'Chair of the Board' };
const survey = {
  title: 'Your home',
  opensOn: '1 March 2026',
  closesOn: '31 March 2026',
  'question-0-text': 'Do you like it?',
  'question-0-kind': 'scale',
};
const consultation = {
  title: 'Moving home',
  asked: 'How was it to move?',
  fromOn: '5 January 2026',
  toOn: '30 January 2026',
  'method-0-way': 'group',
  'method-0-helped': 'Nobody',
  'method-0-tookPart': '12',
  'method-0-found': 'Too fast.',
};
const national = { words: 'No bin bags.', source: 'A national rally', saidOn: '20 January 2026' };

/** An ask that somebody answers. */
const givenAsk = async (home: TestApp): Promise<string> => {
  const ask = await askOfGroup(home);
  const { personId } = await home.as('chair');
  await home.asSystem('voice', (tx, scope) => {
    const given = { personId, post: 'Chair of the Board', due: '2026-04-01' };
    return giveAsk(tx, scope, { id: ask, title: 'Bus passes for all of us' }, given, today);
  });
  return ask;
};

/** Ties an ask, so that it can be untied. */
const tiedAsk = async (home: TestApp, base: string): Promise<string> => {
  const ask = await askOfGroup(home);
  const worker = await home.as('participation worker', null);
  await worker('POST', `/voice/asks/${ask}/ties`, form({ tie: 'indicator:dental_check' }));
  return `${base}/${ask}/untie`;
};

const tie = { tie: 'indicator:dental_check' };

export const deedsOfAsks: Deeds = {
  '/voice/asks/new': byTeam(
    async () => '/voice/asks/new',
    async (home) => ({
      title: 'Bus passes',
      theme: 'money',
      cameFrom: 'The care leavers forum',
      ourWords: 'They ask for free buses.',
      askedOn: '3 February 2026',
      bodyId: (await home.inScope((tx, scope) => ensureBody(tx, scope, 'Corporate Parenting Board'))).id,
    }),
  ),
  '/voice/asks/:ask/words': byTeam(ofAsk('words'), {
    title: 'Free buses',
    theme: 'money',
    ourWords: 'Buses.',
  }),
  '/voice/asks/:ask/give': byTeam(ofAsk('give'), async (home) => ({
    personId: (await home.as('chair')).personId,
    post: 'Chair of the Board',
    due: '1 April 2026',
  })),
  '/voice/asks/:ask/suggest': byTeam(async (home) => `/voice/asks/${await givenAsk(home)}/suggest`, {
    words: 'The bus passes of May.',
  }),
  '/voice/asks/:ask/answer': byTeam(ofAsk('answer'), answer),
  '/voice/asks/:ask/said': byTeam(ofAsk('said'), {
    verdict: 'done',
    byPost: 'The forum',
    day: '9 March 2026',
  }),
  '/voice/asks/:ask/ties': byTeam(ofAsk('ties'), tie),
  '/voice/asks/:ask/untie': byTeam((home) => tiedAsk(home, '/voice/asks'), tie),
  '/voice/asks/:ask/steps/:step': byTeam(
    async (home) => {
      const ask = await askOfGroup(home);
      return `/voice/asks/${ask}/steps/${await stepOf(home, ask)}`;
    },
    { words: 'Yes, from May on.' },
  ),
  '/voice/asks/national/new': byTeam(async () => '/voice/asks/national/new', national),
  '/voice/asks/national/:national': byTeam(
    async (home) => `/voice/asks/national/${await nationalAsk(home)}`,
    national,
  ),
  '/voice/asks/national/:national/remove': byTeam(
    async (home) => `/voice/asks/national/${await nationalAsk(home)}/remove`,
  ),
  '/asks/:ask/answer': async (home) => ({ url: await ofAsk('answer', '/asks')(home), sent: form(answer) }),
  '/asks/:ask/ties': async (home) => ({ url: await ofAsk('ties', '/asks')(home), sent: form(tie) }),
  '/asks/:ask/untie': async (home) => ({ url: await tiedAsk(home, '/asks'), sent: form(tie) }),
  '/voice/surveys/new': byTeam(async () => '/voice/surveys/new', survey),
  '/voice/surveys/:survey/change': byTeam(ofSurvey('change'), survey),
  '/voice/surveys/:survey/publish': byTeam(ofSurvey('publish')),
  '/voice/surveys/:survey/take-off': byTeam(ofSurvey('take-off')),
  '/voice/surveys/:survey/results': byTeam(ofSurvey('results', '2026-03-09')),
  '/voice/consultations/new': byTeam(async () => '/voice/consultations/new', consultation),
  '/voice/consultations/:consultation/change': byTeam(ofConsultation('change'), consultation),
  '/voice/consultations/:consultation/publish': byTeam(ofConsultation('publish')),
  '/voice/consultations/:consultation/take-off': byTeam(ofConsultation('take-off')),
};
