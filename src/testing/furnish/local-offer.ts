import { ensureBody } from '../../features/board/index.ts';
import { askOwner } from '../../features/local-offer/ask-owners.ts';
import { addPledge, addSignatory, askMember, noteBrought } from '../../features/local-offer/keep-covenant.ts';
import { addJob } from '../../features/local-offer/keep-jobs.ts';
import { tellOfService } from '../../features/local-offer/near-me.ts';
import { findOffer, nearMeServices } from '../../features/local-offer/queries.ts';
import type { PledgeFields } from '../../features/local-offer/rules/covenant.ts';
import { typedOf } from '../../features/local-offer/rules/read-offer.ts';
import { csvText } from '../../kernel/csv.ts';
import { newId } from '../../kernel/ids.ts';
import { form, type Sent, type TestApp, upload } from '../app.ts';
import { busPass, offerAt } from '../offers.ts';
import { seatAt } from '../seats.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';

const today = '2026-03-10';

/** A service that somebody told us of. Answers its id. */
const toldService = (home: TestApp): Promise<string> =>
  home.asSystem('voice', async (tx, scope) => {
    const told = { service: 'Lantern Café', area: 'North', whatFor: 'A warm room on Fridays.', contact: '' };
    const came = { key: newId(), at: new Date(`${today}T09:00:00Z`), today, fromRobot: false };
    await tellOfService(tx, scope, { kind: 'public' }, told, came);
    return (await nearMeServices(tx, scope)).at(-1)?.id ?? '';
  });

const ownerSecret = async (home: TestApp): Promise<string> => {
  const id = await offerAt(home);
  return home.asSystem('voice', async (tx, scope) => {
    const offer = await findOffer(tx, scope, id);
    return offer ? askOwner(tx, scope, offer, today) : '';
  });
};

const signatory = { organisation: 'Harbour Bakery', area: 'North', about: '', contact: 'Manager' };
const pledge: PledgeFields = {
  pledge: 'Two jobs a year',
  outcome: 'finance',
  strand: 'social value',
  dueOn: '2026-05-01',
};

const signed = (home: TestApp): Promise<string> =>
  home.asSystem('voice', (tx, scope) =>
    addSignatory(tx, scope, { ...signatory, signedOn: '2025-05-01', endedOn: null }),
  );
const pledged = async (home: TestApp): Promise<string> => {
  const id = await signed(home);
  return home.asSystem('voice', (tx, scope) => addPledge(tx, scope, id, pledge));
};
const job = {
  kind: 'job',
  title: 'Help in the shop',
  howToApply: 'Go in and ask.',
  openUntil: '2026-05-01',
  offered: 2,
  filled: 1,
} as const;
const kept = async (home: TestApp): Promise<string> => {
  const id = await pledged(home);
  return home.asSystem('voice', (tx, scope) => addJob(tx, scope, id, job));
};

const member = async (home: TestApp): Promise<string> => {
  const { id } = await home.inScope((tx, scope) => ensureBody(tx, scope, 'Corporate Parenting Board'));
  return seatAt(home, id, 'Councillor for the North');
};
const asked = async (home: TestApp): Promise<string> => {
  const personId = await member(home);
  const id = await home.asSystem('voice', (tx, scope) =>
    askMember(tx, scope, { personId, ward: 'North' }, today),
  );
  return id ?? '';
};

/** Offers, what was told of a service, who signed the covenant, and the team that keeps all that. */
export const furnishLocalOffer: Furnish = async (home) => {
  const by = await home.as('participation worker', null);
  const secret = await ownerSecret(home);
  return [
    { prefix: '/offer/', values: { slug: 'a-free-bus-pass' } },
    { prefix: '/offer-check/', values: { secret } },
    { prefix: '/voice/offer', values: { offer: await offerAt(home), service: await toldService(home) }, by },
    {
      prefix: '/voice/covenant',
      values: { signatory: await signed(home), pledge: await pledged(home), job: await kept(home) },
      by,
    },
  ];
};

const byTeam =
  (make: (home: TestApp) => Promise<{ url: string; sent: Sent }>) =>
  async (home: TestApp): Promise<Deed> => ({
    ...(await make(home)),
    by: await home.as('participation worker', null),
  });

const offerForm = (change: Record<string, string> = {}): Sent =>
  form({ ...(typedOf(busPass) as Record<string, string | string[]>), ...change });
const ofOffer = (step: string, sent: Sent) =>
  byTeam(async (home) => ({ url: `/voice/offer/${await offerAt(home)}${step}`, sent }));
const seen = { seen: '1' };

const signatoryForm = form({ ...signatory, signedOn: '1 May 2025', ...seen });
const jobForm = form({ ...job, openUntil: '1 May 2026', offered: '2', filled: '1', ...seen });
const pledgeForm = form({ ...pledge, dueOn: '1 May 2026', ...seen });

const listOfOne = csvText(
  [
    'Title',
    'Heading',
    'What it is',
    'Who can get it',
    'How much',
    'How to get it',
    'Whom to ask',
    'Owner',
    'Owner e-mail',
  ],
  [['Gym', 'Health', 'A pass.', 'Us.', 'Free.', 'Ask.', 'Us', 'Manager', 'gym@eastmere.example']],
);

export const deedsOfLocalOffer: Deeds = {
  '/voice/offer/new': byTeam(async () => ({ url: '/voice/offer/new', sent: offerForm() })),
  '/voice/offer/:offer': ofOffer('', offerForm({ title: 'A bus pass', ...seen })),
  '/voice/offer/:offer/checked': ofOffer('/checked', form(seen)),
  '/voice/offer/:offer/take-down': ofOffer('/take-down', form(seen)),
  '/voice/offer/:offer/put-back': byTeam(async (home) => {
    const url = `/voice/offer/${await offerAt(home)}`;
    await (await home.as('participation worker', null))('POST', `${url}/take-down`, form(seen));
    return { url: `${url}/put-back`, sent: form({ seen: '2' }) };
  }),
  '/voice/offer/near-me/:service/leave-out': byTeam(async (home) => ({
    url: `/voice/offer/near-me/${await toldService(home)}/leave-out`,
    sent: form({}),
  })),
  '/voice/offer/settings': byTeam(async () => ({
    url: '/voice/offer/settings',
    sent: form({ months: '12' }),
  })),
  '/voice/offer/districts': byTeam(async (home) => {
    const team = await home.as('participation worker', null);
    const { body } = await team('GET', '/voice/offer/districts');
    const [, kept = ''] = /name="seen" value="([^"]*)"/.exec(body) ?? [];
    return { url: '/voice/offer/districts', sent: form({ districts: 'North: EX1', seen: kept }) };
  }),
  '/voice/offer/bring-in': byTeam(async () => ({
    url: '/voice/offer/bring-in',
    sent: await upload([{ name: 'offers.csv', bytes: Buffer.from(listOfOne) }]),
  })),
  '/voice/offer/translations': byTeam(async (home) => {
    await offerAt(home);
    const team = await home.as('participation worker', null);
    const sheet = (await team('GET', '/voice/offer/translations.csv')).body
      .replaceAll(/(?<=a-free-bus-pass,.*),\r\n/g, ',Słowo\r\n')
      .replace(',How much,\r\n', ',How much,Ile\r\n');
    const file = { name: 'sheet.csv', bytes: Buffer.from(sheet) };
    return { url: '/voice/offer/translations', sent: await upload([file], { language: 'pl' }) };
  }),
  '/voice/covenant/signatories/new': byTeam(async () => ({
    url: '/voice/covenant/signatories/new',
    sent: signatoryForm,
  })),
  '/voice/covenant/signatories/:signatory': byTeam(async (home) => ({
    url: `/voice/covenant/signatories/${await signed(home)}`,
    sent: signatoryForm,
  })),
  '/voice/covenant/signatories/:signatory/pledges/new': byTeam(async (home) => ({
    url: `/voice/covenant/signatories/${await signed(home)}/pledges/new`,
    sent: pledgeForm,
  })),
  '/voice/covenant/pledges/:pledge': byTeam(async (home) => ({
    url: `/voice/covenant/pledges/${await pledged(home)}`,
    sent: pledgeForm,
  })),
  '/voice/covenant/pledges/:pledge/jobs/new': byTeam(async (home) => ({
    url: `/voice/covenant/pledges/${await pledged(home)}/jobs/new`,
    sent: jobForm,
  })),
  '/voice/covenant/jobs/:job': byTeam(async (home) => ({
    url: `/voice/covenant/jobs/${await kept(home)}`,
    sent: jobForm,
  })),
  '/voice/covenant/asked/new': byTeam(async (home) => ({
    url: '/voice/covenant/asked/new',
    sent: form({ member: await member(home), ward: 'North' }),
  })),
  '/voice/covenant/pledges/:pledge/heard': byTeam(async (home) => ({
    url: `/voice/covenant/pledges/${await pledged(home)}/heard`,
    sent: form({ heardOn: '9 March 2026', state: 'under way', progress: 'One has begun.', ...seen }),
  })),
  '/voice/covenant/asked/:asked/brought': byTeam(async (home) => {
    const organisation = await signed(home);
    return {
      url: `/voice/covenant/asked/${await asked(home)}/brought`,
      sent: form({ signatory: organisation }),
    };
  }),
  '/voice/covenant/asked/:asked/not-brought': byTeam(async (home) => {
    const [organisation, id] = [await signed(home), await asked(home)];
    await home.asSystem('voice', (tx, scope) => noteBrought(tx, scope, id, organisation, today));
    return { url: `/voice/covenant/asked/${id}/not-brought`, sent: form({}) };
  }),
};
