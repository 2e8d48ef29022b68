import {
  addSurvey,
  answerAsk,
  findAsk,
  findSurvey,
  hearOfAsk,
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
import type { TestApp } from '../app.ts';
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

export const stepOf = (home: TestApp, ask: string): Promise<string> =>
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
    const said = { verdict: 'partly', byPost: 'The care leavers forum', day: today } as const;
    const agreed = { who: 'LG 14', how: 'spoken', on: today } as const;
    await hearOfAsk(tx, scope, taken.value, said, { words: 'The slide is broken too.', agreed });
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
export const publicConsultation = (home: TestApp): Promise<string> =>
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

export const nationalAsk = (home: TestApp): Promise<string> =>
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
