import { type RecordedMeeting, setMinutesState } from '../../features/meetings/index.ts';
import { form, type Got, type TestApp } from '../app.ts';
import { itemOf, recordedMeeting } from '../builders.ts';
import { seatAt } from '../seats.ts';
import type { Deed } from './deed.ts';
import type { Furnish } from './furnishing.ts';

const draftMeeting = async (home: TestApp): Promise<RecordedMeeting> => {
  const meeting = await recordedMeeting(home, { date: '2026-01-14' });
  await home.inScope((tx, scope) => setMinutesState(tx, scope, meeting.id, 'draft'));
  return meeting;
};

const placeOf = (got: Got): string => String(got.headers.location);
const minutesOf = (meeting: RecordedMeeting): string => `/board/meetings/${meeting.id}/minutes`;
const textOf = (meeting: RecordedMeeting): string =>
  `${minutesOf(meeting)}/items/${meeting.items[0]?.id}/narrative`;

/** The chair asks for a change. Answers its id. */
const askForChange = async (home: TestApp, meeting: RecordedMeeting): Promise<string> => {
  const chair = await home.as('chair');
  const seen = meeting.items[0]?.narrative ?? '';
  await chair('POST', textOf(meeting), form({ seen, text: 'Five lanterns were shown.', why: '' }));
  const page = await home.clerk('GET', minutesOf(meeting));
  return /corrections\/([0-9a-f-]{36})/.exec(page.body)?.[1] ?? '';
};

/** The letter that the first resolution asks of the chair. Answers its address. */
const draftLetter = async (home: TestApp, meeting: RecordedMeeting): Promise<string> => {
  const page = await home.clerk('GET', minutesOf(meeting));
  const resolution = /name="resolution" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  return placeOf(await home.clerk('POST', `/board/meetings/${meeting.id}/letters`, form({ resolution })));
};

/** A question to somebody outside. Answers its address. */
const askQuestion = async (home: TestApp, meeting: RecordedMeeting): Promise<string> => {
  const fields = {
    question: 'How many wait?',
    askedBy: 'Voices in Care',
    ownerName: 'The dental lead',
    indicator: 'cla_number',
  };
  await home.clerk('POST', `/board/meetings/${meeting.id}/questions/new`, form(fields));
  const page = await home.clerk('GET', `/board/meetings/${meeting.id}/questions`);
  return /\/boards\/[0-9a-f-]+\/questions\/[0-9a-f-]{36}/.exec(page.body)?.[0] ?? '';
};

const amend = async (home: TestApp, meeting: RecordedMeeting): Promise<string> => {
  await home.clerk('POST', `${minutesOf(meeting)}/add-present`, form({ name: 'Bo Beech' }));
  const page = await home.clerk('GET', `${minutesOf(meeting)}/agree`);
  return /amendments\/([0-9a-f-]{36})/.exec(page.body)?.[1] ?? '';
};

const lastPart = (address: string): string => address.split('/').at(-1) ?? '';

/** A draft with a change that was asked for, a question, and a letter. */
export const furnishMinutes: Furnish = async (home) => {
  const meeting = await draftMeeting(home);
  const values = {
    meeting: meeting.id,
    item: meeting.items[0]?.id ?? '',
    part: 'narrative',
    correction: await askForChange(home, meeting),
    board: meeting.bodyId,
    question: lastPart(await askQuestion(home, meeting)),
    letter: lastPart(await draftLetter(home, meeting)),
  };
  const prefixes = [
    '/board/meetings/:meeting/minutes',
    '/board/meetings/:meeting/questions',
    '/board/meetings/:meeting/matters',
    '/boards/:board/attendance',
    '/boards/:board/questions',
    '/boards/:board/recommendations',
    '/boards/:board/letters',
  ];
  return prefixes.map((prefix) => ({ prefix, values }));
};

const onDraft =
  (make: (home: TestApp, meeting: RecordedMeeting) => Deed | Promise<Deed>) =>
  async (home: TestApp): Promise<Deed> =>
    make(home, await draftMeeting(home));

const letterText = { addressee: 'The makers', subject: 'Thank you', words: 'They shine.', seen: '1' };

/** How each route that writes is used well. */
export const deedsOfMinutes: Record<string, (home: TestApp) => Promise<Deed>> = {
  '/board/meetings/:meeting/minutes/send': onDraft(async (home, meeting) => {
    const { personId } = await home.as('chair');
    const fields = { reader: personId, day: '17', month: '3', year: '2026' };
    return { url: `${minutesOf(meeting)}/send`, sent: form(fields) };
  }),
  '/board/meetings/:meeting/minutes/items/:item/:part': onDraft((_, meeting) => ({
    url: textOf(meeting),
    sent: form({ seen: meeting.items[0]?.narrative ?? '', text: 'Five lanterns were shown.' }),
  })),
  '/board/meetings/:meeting/minutes/corrections/:correction': onDraft(async (home, meeting) => ({
    url: `${minutesOf(meeting)}/corrections/${await askForChange(home, meeting)}`,
    sent: form({ decision: 'decline', reason: 'Four were shown.' }),
  })),
  '/board/meetings/:meeting/minutes/agree': onDraft(async (home, meeting) => {
    const later = await recordedMeeting(home, { date: '2026-03-04', items: [itemOf()] });
    return {
      url: `${minutesOf(meeting)}/agree`,
      sent: form({ chosen: `${later.id} ${later.items[0]?.id} 0` }),
    };
  }),
  '/board/meetings/:meeting/minutes/amendments/:amendment/take-back': onDraft(async (home, meeting) => ({
    url: `${minutesOf(meeting)}/amendments/${await amend(home, meeting)}/take-back`,
  })),
  '/board/meetings/:meeting/minutes/amend/:item/:part': onDraft((_, meeting) => ({
    url: `${minutesOf(meeting)}/amend/${meeting.items[0]?.id}/narrative`,
    sent: form({ text: 'As agreed.' }),
  })),
  '/board/meetings/:meeting/minutes/add-present': onDraft((_, meeting) => ({
    url: `${minutesOf(meeting)}/add-present`,
    sent: form({ name: 'Bo Beech' }),
  })),
  '/board/meetings/:meeting/questions/new': onDraft((_, meeting) => ({
    url: `/board/meetings/${meeting.id}/questions/new`,
    sent: form({ question: 'How many?', askedBy: 'LINX', ownerName: 'The dental lead' }),
  })),
  '/board/meetings/:meeting/questions/circulate': onDraft(async (home, meeting) => {
    await home.clerk('POST', await askQuestion(home, meeting), form({ answer: 'Forty.' }));
    return { url: `/board/meetings/${meeting.id}/questions/circulate` };
  }),
  '/boards/:board/questions/:question': onDraft(async (home, meeting) => ({
    url: await askQuestion(home, meeting),
    sent: form({ answer: 'Forty.' }),
  })),
  '/boards/:board/questions/:question/about': onDraft(async (home, meeting) => ({
    url: `${await askQuestion(home, meeting)}/about`,
    sent: form({ indicator: 'dental_check' }),
  })),
  '/board/meetings/:meeting/matters': onDraft((_, meeting) => ({
    url: `/board/meetings/${meeting.id}/matters`,
    sent: form({ text: 'Nothing is open.', seen: '0' }),
  })),
  '/board/meetings/:meeting/letters': onDraft(async (home, meeting) => {
    const page = await home.clerk('GET', minutesOf(meeting));
    const resolution = /name="resolution" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    return { url: `/board/meetings/${meeting.id}/letters`, sent: form({ resolution }) };
  }),
  '/boards/:board/letters/:letter': onDraft(async (home, meeting) => ({
    url: await draftLetter(home, meeting),
    sent: form(letterText),
  })),
  '/boards/:board/letters/:letter/sent': onDraft(async (home, meeting) => ({
    url: `${await draftLetter(home, meeting)}/sent`,
    sent: form({ seen: '1' }),
  })),
  '/boards/:board/attendance/letters': async (home) => {
    const { bodyId } = await recordedMeeting(home, { date: '2026-01-14' });
    await recordedMeeting(home, { date: '2026-02-04' });
    const person = await seatAt(home, bodyId, 'Bo Beech');
    return { url: `/boards/${bodyId}/attendance/letters`, sent: form({ person }) };
  },
  '/boards/:board/attendance/rule': onDraft((_, meeting) => ({
    url: `/boards/${meeting.bodyId}/attendance/rule`,
    sent: form({ inARow: '3' }),
  })),
};
