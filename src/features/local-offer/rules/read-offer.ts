import { isAddress } from '../../../kernel/e-mail-address.ts';
import { listed } from '../../../kernel/listed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { linesIn, type Mistake, manyIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { type Heading, headings, type OfferContent, type OfferKind, situations } from './offer.ts';

/** What the team writes of an offer. */
export type OfferFields = OfferContent & { ownerPost: string; ownerEmail: string };

const mostLetters = 2000;
const ages = { least: 0, most: 120 };

/** Texts that must be there, and how they are asked for. */
const asked: readonly [field: string, text: string][] = [
  ['title', 'Say what it is called.'],
  ['what', 'Say what it is.'],
  ['who', 'Say who can get it.'],
  ['howMuch', 'Say how much it is, or that it is free.'],
  ['steps', 'Say how to get it, one step a line.'],
  ['contact', 'Say whom to ask.'],
  ['ownerPost', 'Say by their post who answers for this being right.'],
];

const readAge = (typed: Typed, field: string, usual: number): Result<number, Mistake> => {
  const text = textIn(typed, field);
  if (text === '') return ok(usual);
  const age = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return age >= ages.least && age <= ages.most
    ? ok(age)
    : refused({ field, text: 'Type an age in years, like 18.' });
};

const readWeb = (typed: Typed): Result<string, Mistake> => {
  const web = textIn(typed, 'web');
  if (web === '' || (/^https:\/\/[^\s"<>]+\.[^\s"<>]+$/.test(web) && URL.canParse(web))) return ok(web);
  return refused({ field: 'web', text: 'Type the whole address; it begins with https://.' });
};

const readReach = (typed: Typed): Result<OfferContent['reach'], Mistake> => {
  const phone = textIn(typed, 'phone');
  if (phone !== '' && !/^[+\d][\d ()-]{2,20}$/.test(phone))
    return refused({ field: 'phone', text: 'Type a telephone number like 01234 567890, or leave it out.' });
  const email = textIn(typed, 'email');
  if (email !== '' && !isAddress(email))
    return refused({ field: 'email', text: 'Type an e-mail address, like name@example.gov.uk.' });
  const web = readWeb(typed);
  return web.ok ? ok({ phone, email, web: web.value }) : web;
};

const readSituations = (typed: Typed): Result<string[], Mistake> => {
  const chosen = manyIn(typed, 'situations')
    .flatMap((cell) => cell.split(/[;,\n]/))
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');
  const unknown = chosen.find((one) => !Object.hasOwn(situations, one));
  return unknown === undefined
    ? ok([...new Set(chosen)])
    : refused({
        field: 'situations',
        text: `“${unknown}” is no situation here. They are: ${listed(Object.keys(situations))}.`,
      });
};

/** Reads an offer as the team typed it. */
export const readOffer = (typed: Typed): Result<OfferFields, Mistake> => {
  for (const [field, text] of asked) {
    const words = textIn(typed, field);
    if (words === '') return refused({ field, text });
    if (words.length > mostLetters) return refused({ field, text: `Use ${mostLetters} letters at most.` });
  }
  const heading = (Object.keys(headings) as Heading[]).find((one) => one === textIn(typed, 'heading'));
  if (heading === undefined) return refused({ field: 'heading', text: 'Choose a heading.' });
  const ageFrom = readAge(typed, 'ageFrom', 16);
  if (!ageFrom.ok) return ageFrom;
  const ageTo = readAge(typed, 'ageTo', 24);
  if (!ageTo.ok) return ageTo;
  if (ageTo.value < ageFrom.value)
    return refused({ field: 'ageTo', text: 'The last age is before the first one.' });
  const forThese = readSituations(typed);
  if (!forThese.ok) return forThese;
  const reach = readReach(typed);
  if (!reach.ok) return reach;
  const ownerEmail = textIn(typed, 'ownerEmail');
  if (!isAddress(ownerEmail))
    return refused({ field: 'ownerEmail', text: 'Type their e-mail address, like name@example.gov.uk.' });
  const kind: OfferKind = textIn(typed, 'kind') === 'near me' ? 'near me' : 'service';
  return ok({
    kind,
    heading,
    ageFrom: ageFrom.value,
    ageTo: ageTo.value,
    areas: [
      ...new Set(linesIn(typed, 'areas').flatMap((line) => line.split(/[;,]/).map((one) => one.trim()))),
    ].filter((one) => one !== ''),
    situations: forThese.value,
    words: {
      title: textIn(typed, 'title'),
      what: textIn(typed, 'what'),
      who: textIn(typed, 'who'),
      howMuch: textIn(typed, 'howMuch'),
      steps: linesIn(typed, 'steps'),
      contact: textIn(typed, 'contact'),
      alsoCalled: textIn(typed, 'alsoCalled'),
    },
    reach: reach.value,
    ownerPost: textIn(typed, 'ownerPost'),
    ownerEmail,
  });
};

/** An offer as its form shows it. */
export const typedOf = ({ words, reach, ...offer }: OfferFields): Typed => ({
  ...words,
  ...reach,
  kind: offer.kind,
  heading: offer.heading,
  ageFrom: `${offer.ageFrom}`,
  ageTo: `${offer.ageTo}`,
  areas: offer.areas.join('\n'),
  situations: [...offer.situations],
  steps: words.steps.join('\n'),
  ownerPost: offer.ownerPost,
  ownerEmail: offer.ownerEmail,
});
