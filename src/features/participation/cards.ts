import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { newSecret } from '../../platform/new-secret.ts';
import { readingLevel } from '../../platform/plain-english/reading-level.ts';
import { splitSentences } from '../../platform/plain-english/sentences.ts';
import { type Taken, takePost } from '../voice/index.ts';
import type { MyCard } from './card-queries.ts';
import { cardAnswered, cardSent } from './events.ts';
import { listPeople, type YoungPerson } from './people-queries.ts';
import { findRequest } from './queries.ts';
import { type Card, type CardAnswer, oldestReader } from './rules/card.ts';
import { may } from './rules/request.ts';
import { insert, lockRequest, update, updateAnswer } from './store.ts';

/** How old one is to read the words of a card with ease, in years (null: too short to tell), and its hard words. */
export const readingOf = (words: string): { age: number | null; hardWords: string[] } => {
  const place = { heading: null, paragraph: 1 };
  const sentences = words.split('\n').flatMap(splitSentences);
  const { readingAge, hard } = readingLevel(
    sentences.map((text) => ({ text, place })),
    { sentenceAge: oldestReader, sentenceWords: 25 },
  );
  return { age: readingAge, hardWords: [...new Set(hard.flatMap((one) => one.hardWords))] };
};

/** Whom a card goes to: everybody of its groups, and whoever is chosen beside them; those who are confirmed. */
export const receiversOf = async (tx: Tx, scope: Scope, { groups, people }: Card): Promise<YoungPerson[]> =>
  (await listPeople(tx, scope, 'confirmed')).filter(
    (person) => people.includes(person.id) || person.groups.some(({ id }) => groups.includes(id)),
  );

const write = async (
  tx: Tx,
  scope: Scope,
  { id, until }: { id: string; until: string },
  person: YoungPerson,
): Promise<void> => {
  const { secret, sha256 } = newSecret();
  const hasAddress = person.email !== '';
  await insert(tx, scope, 'card_answer', {
    card_id: id,
    person_id: person.id,
    token_sha256: hasAddress ? sha256 : null,
    answer: null,
    answered_on: null,
  });
  if (!hasAddress) return;
  await queueMail(tx, scope, {
    toAddress: person.email,
    key: `card ${id} ${person.id}`,
    subject: 'Somebody asks if you want to help',
    paragraphs: [
      'Open the link to see what it is. Say yes, no or maybe. No is fine, and you do not have to say why.',
      `You can answer until ${dateWords(until)}.`,
    ],
    link: `/cards/${secret}`,
    secret: true,
  });
};

/** Sends a card to young people: it waits on their page, and a letter goes to those who gave an address. */
export const sendCard = async (
  tx: Tx,
  scope: Scope,
  requestId: string,
  card: Card,
  today: string,
): Promise<Result<true>> => {
  const request = (await lockRequest(tx, scope, requestId)) && (await findRequest(tx, scope, requestId));
  if (!request || !may('card', request.state))
    return refused('No card can be sent: look where the request stands now.');
  const people = await receiversOf(tx, scope, card);
  if (people.length === 0)
    return refused('Nobody of these is confirmed, so the card would reach nobody. Choose others.');
  const { age } = readingOf(card.words);
  if (age !== null && age > oldestReader)
    return refused(`The words are for people of ${age}. Use shorter words and sentences.`);
  const id = newId();
  await insert(tx, scope, 'involvement_card', {
    id,
    request_id: requestId,
    words: card.words,
    sent_on: today,
    until_day: card.until,
  });
  for (const person of people) await write(tx, scope, { id, until: card.until }, person);
  if (request.state !== 'agreed')
    await update(tx, scope, 'involvement_request', requestId, { state: 'with the young people' });
  await record(tx, scope, cardSent(id, sha256Of(JSON.stringify(card))));
  return ok(true);
};

/** The form by which the team knows why somebody answered as they did. */
const reasonForm = 'Answer to a card';

type Answering = {
  answer: CardAnswer;
  reason: string;
  key: string;
  at: Date;
  today: string;
};

/** A young person answers their card, or answers anew until its day is over. Answers what came of the reason, if they gave one. */
export const answerCard = async (
  tx: Tx,
  scope: Scope,
  card: MyCard,
  { answer, reason, key, at, today }: Answering,
): Promise<Result<Taken | null>> => {
  const { id: cardId, personId } = card;
  if (!(await updateAnswer(tx, scope, { cardId, personId }, { answer, today })))
    return refused('The day to answer is over. Tell the team if you still want to.');
  await record(tx, scope, cardAnswered(cardId));
  if (reason === '') return ok(null);
  return takePost(
    tx,
    scope,
    { form: reasonForm, aboutId: cardId, key, at, today },
    { words: `${answer}: ${reason}`, firstName: card.firstName, mayShow: false, fromRobot: false },
  );
};
