import { changePerson, createPerson, findPerson } from '../platform/access/people.ts';
import { form, type TestApp } from './app.ts';
import { recordedMeeting } from './builders.ts';

/** A young people's representative called Willow, with Rowan beside her. Answers her id. */
export const youngHost = async (home: TestApp): Promise<string> => {
  const { personId } = await home.as("young people's representative");
  await home.inScope(async (tx, scope) => {
    const blank = { title: null, email: null, photoSha256: null };
    const supporter = await createPerson(tx, scope, {
      ...blank,
      name: 'Rowan',
      young: false,
      supporterId: null,
    });
    const host = await findPerson(tx, scope, personId);
    if (!supporter.ok || !host) throw new Error('The young host was not added.');
    await changePerson(tx, scope, { ...host, name: 'Willow', young: true, supporterId: supporter.value });
  });
  return personId;
};

/** A meeting that young people take over, without one formal item. Answers its address in the board zone. */
export const takeoverMeeting = async (home: TestApp, date: string): Promise<string> => {
  const nobody = { present: [], apologies: [], substitutions: [], remote: [], observers: [] };
  const { id } = await recordedMeeting(home, { kind: 'takeover', date, items: [], attendance: nobody });
  return `/board/meetings/${id}`;
};

const idOf = (body: string, kind: string): string => {
  const id = new RegExp(`/room/${kind}/([0-9a-f-]{36})`).exec(body)?.[1];
  if (!id) throw new Error(`The room holds no ${kind}.`);
  return id;
};

/** Asks everybody in the room one more thing. */
export const askRoom = async (home: TestApp, meeting: string, question: string): Promise<void> => {
  const room = `${meeting}/room`;
  await home.clerk('POST', `${room}/polls`, form({ question, options: 'Sea\nHills' }));
  const { body } = await home.clerk('GET', room);
  const id = idOf(body.slice(body.indexOf(`aria-label="${question}"`)), 'polls');
  await home.clerk('POST', `${room}/polls/${id}`, form({ state: 'open' }));
};

/** Opens the room of a meeting with a question and a wall, both open. Answers its code. */
export const furnishedRoom = async (home: TestApp, meeting: string): Promise<string> => {
  const room = `${meeting}/room`;
  await home.clerk('POST', `${room}/open`, form({}));
  await askRoom(home, meeting, 'Which trip?');
  await home.clerk('POST', `${room}/walls`, form({ prompt: 'What should change?' }));
  const { body } = await home.clerk('GET', room);
  await home.clerk('POST', `${room}/walls/${idOf(body, 'walls')}`, form({ state: 'open' }));
  const code = /class="hearth-code">([^<]+)</.exec(body)?.[1];
  if (!code) throw new Error('The room shows no code.');
  return code;
};
