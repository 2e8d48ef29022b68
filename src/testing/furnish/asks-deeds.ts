import { giveAsk } from '../../features/asks/index.ts';
import { ensureBody } from '../../features/board/index.ts';
import { form, type TestApp } from '../app.ts';
import { askOfGroup, nationalAsk, publicConsultation, publicSurvey, stepOf } from './asks.ts';
import type { Deed, Deeds } from './deed.ts';

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
  'method-0-several': 'yes',
};
const national = { words: 'No bin bags.', source: 'A national rally', saidOn: '20 January 2026' };

/** An ask that somebody answers. */
const givenAsk = async (home: TestApp): Promise<string> => {
  const ask = await askOfGroup(home);
  const { personId } = await home.as('chair');
  await home.asSystem('voice', (tx, scope) => {
    const given = { personId, post: 'Chair of the Board', due: '2026-04-01' };
    return giveAsk(tx, scope, { id: ask, title: 'Bus passes for all of us' }, given, '2026-03-10');
  });
  return ask;
};

/** An ask for which the team thinks of an action. */
const suggestedAsk = async (home: TestApp): Promise<string> => {
  const ask = await givenAsk(home);
  const worker = await home.as('participation worker', null);
  await worker('POST', `/voice/asks/${ask}/suggest`, form({ words: 'The bus passes of May.' }));
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
    words: 'It is warm there.',
    basis: 'several',
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
  '/asks/:ask/no-action': async (home) => ({
    url: `/asks/${await suggestedAsk(home)}/no-action`,
    sent: form({}),
  }),
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
