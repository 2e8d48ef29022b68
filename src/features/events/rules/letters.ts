import { dateWords } from '../../../kernel/words-of-time.ts';
import type { CarerSays } from './carer.ts';
import type { Standing, Way } from './places.ts';
import type { Reminder } from './reminders.ts';
import { type When, whenWords } from './when.ts';

/** What somebody is told, by letter or by the team. */
export type Letter = { subject: string; paragraphs: readonly string[] };

export type EventTold = When & { title: string; place: string };
export type Inside = { place: string; link: string };

/** Who is told: `position` is their place on the waiting list, from 1. */
export type Told = {
  firstName: string;
  way: Way;
  standing: Standing;
  position: number;
  carer: CarerSays;
  carerName: string;
  carerBy: string | null;
};

/** Where to go or how to join, for somebody whose place is sure; nothing for others. */
export const where = ({ place }: EventTold, inside: Inside, { way, standing, carer }: Told): string[] => {
  if (standing !== 'place' || carer === 'asked') return [];
  if (way === 'online')
    return [
      inside.link === '' ? 'We will send you the link to join.' : `Join here on the day: ${inside.link}`,
    ];
  return [`Where: ${inside.place === '' ? place : inside.place}.`];
};

const when = (event: EventTold): string => `${event.title}: ${whenWords(event)}.`;

const giveBack = 'Can’t come? Open the link and give your place back. Then somebody else can have it.';

/** How things stand with somebody, in a sentence or two. */
export const standingWords = ({ standing, position, carer, carerName, carerBy }: Told): string => {
  if (standing === 'gone') return 'You have no place, and you are not on the waiting list.';
  const agrees =
    carer === 'asked' ? ` You are under 16, so ${carerName} has to say yes. We have asked them.` : '';
  if (standing === 'waiting')
    return `It is full. You are number ${position} on the waiting list. If a place comes free, you move up and we tell you.${agrees}`;
  return carer === 'asked'
    ? `We hold a place for you.${agrees} If they do not say yes by ${dateWords(carerBy ?? '')}, the place goes to the next person.`
    : 'You have a place.';
};

/** To somebody who has just signed up, or did so again. It says how it came about, since anybody can type an address. */
export const signedUp = (event: EventTold, inside: Inside, told: Told): Letter => ({
  subject: told.standing === 'place' ? `Your place: ${event.title}` : `On the waiting list: ${event.title}`,
  paragraphs: [
    `Hello ${told.firstName}. You signed up for this: ${when(event)}`,
    standingWords(told),
    ...where(event, inside, told),
    giveBack,
    'This letter came because somebody typed this address on our page. Was it not you? Open the link and give the place back.',
  ],
});

/** To a parent or carer, who has to agree. */
export const carerAsked = (event: EventTold, { firstName, carerName, carerBy, standing }: Told): Letter => ({
  subject: `Do you agree? ${event.title}`,
  paragraphs: [
    `Hello ${carerName}. ${firstName} signed up for this: ${when(event)} Where: ${event.place || 'online'}.`,
    `${firstName} is under 16 and named you as parent or carer. Please open the link and say yes or no.`,
    standing === 'place' && carerBy !== null
      ? `We hold the place until ${dateWords(carerBy)}. If you have not said yes by then, it goes to the next person.`
      : `${firstName} is on the waiting list. If you say yes now, the place is sure as soon as one comes free.`,
    'This letter came because somebody typed this address on our page. Do you not know them? Open the link and say no.',
  ],
});

/** To somebody who waited and has a place now. */
export const movedUp = (event: EventTold, inside: Inside, told: Told): Letter => ({
  subject: `You have moved up: ${event.title}`,
  paragraphs: [
    `Hello ${told.firstName}. A place came free, and it is yours: ${when(event)}`,
    ...(told.carer === 'asked' ? [standingWords(told)] : []),
    ...where(event, inside, told),
    giveBack,
  ],
});

/** To somebody whose parent or carer has agreed. */
export const carerAgreed = (event: EventTold, inside: Inside, told: Told): Letter => ({
  subject: `${told.carerName} said yes: ${event.title}`,
  paragraphs: [
    `Hello ${told.firstName}. ${told.carerName} said yes to this: ${when(event)}`,
    standingWords(told),
    ...where(event, inside, told),
  ],
});

/** To somebody whose parent or carer said no, or nothing in time. */
export const carerDidNot = (event: EventTold, { firstName, carerName }: Told, saidNo: boolean): Letter => ({
  subject: `Your place has gone: ${event.title}`,
  paragraphs: [
    saidNo
      ? `Hello ${firstName}. ${carerName} said no to this: ${when(event)}`
      : `Hello ${firstName}. ${carerName} did not answer in time, so your place at this went to the next person: ${when(event)}`,
    'It is not your fault. Talk to them or to us: you can sign up again while there is room.',
  ],
});

/** To everybody who signed up, when the day, the time or the place has changed. */
export const changed = (event: EventTold, inside: Inside, told: Told): Letter => ({
  subject: `Changed: ${event.title}`,
  paragraphs: [
    `Hello ${told.firstName}. Something has changed. It is like this now: ${when(event)}`,
    ...where(event, inside, told),
    giveBack,
  ],
});

/** To everybody who signed up, when it is called off. */
export const cancelled = (event: EventTold, { firstName }: Told, because: string): Letter => ({
  subject: `Cancelled: ${event.title}`,
  paragraphs: [`Hello ${firstName}. We are sorry: this is cancelled. ${when(event)}`, because].filter(
    (words) => words !== '',
  ),
});

/** To the same, when it takes place after all. */
export const onAfterAll = (event: EventTold, inside: Inside, told: Told): Letter => ({
  subject: `It is on after all: ${event.title}`,
  paragraphs: [
    `Hello ${told.firstName}. This is on after all: ${when(event)}`,
    standingWords(told),
    ...where(event, inside, told),
  ],
});

/** A week and a day before, and after it. */
export const reminded = (event: EventTold, inside: Inside, told: Told, reminder: Reminder): Letter =>
  reminder === 'after'
    ? {
        subject: `How was it? ${event.title}`,
        paragraphs: [
          `Hello ${told.firstName}. How was it? ${when(event)}`,
          'Open the link and tell us in a minute. We read every word.',
        ],
      }
    : {
        subject: `${reminder === 'a day before' ? 'Very soon' : 'In a week'}: ${event.title}`,
        paragraphs: [
          `Hello ${told.firstName}. See you soon: ${when(event)}`,
          ...(told.carer === 'asked' ? [standingWords(told)] : []),
          ...where(event, inside, told),
          giveBack,
        ],
      };
