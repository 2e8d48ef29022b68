import {
  addJob,
  addOffer,
  addPledge,
  addSignatory,
  askMember,
  membersToAsk,
  noteBrought,
  noteHeard,
  setDistricts,
} from '../../features/local-offer/index.ts';
import { plusDays } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import { inZone, type Tx } from '../../platform/database/transaction.ts';
import { demoSignatories } from './demo-covenant.ts';
import { demoOffers } from './demo-offers.ts';

const team = 'The leaving care team of Exampleshire, which is made up for this demo';

const fieldsOf = ({ title, what, who, howMuch, steps, ...offer }: (typeof demoOffers)[number]) => {
  const [ageFrom, ageTo] = offer.ages ?? [16, 24];
  return {
    kind: offer.kind,
    heading: offer.heading,
    ageFrom,
    ageTo,
    areas: offer.areas ?? [],
    situations: offer.situations ?? [],
    words: {
      title,
      what,
      who,
      howMuch,
      steps,
      contact: offer.contact ?? team,
      alsoCalled: offer.alsoCalled ?? '',
    },
    reach:
      offer.kind === 'near me'
        ? { phone: '', email: '', web: '' }
        : { phone: '01632 960123', email: 'leavingcare@exampleshire.example', web: '' },
    ownerPost: offer.owner,
    ownerEmail: `${offer.owner.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@exampleshire.example`,
  };
};

const addCovenant = async (tx: Tx, scope: Scope, today: string): Promise<Map<string, string>> => {
  const ids = new Map<string, string>();
  for (const { pledges, signed, ...signatory } of demoSignatories) {
    const contact = 'The manager there';
    const fields = { ...signatory, signedOn: plusDays(today, -signed), endedOn: null, contact };
    const id = await addSignatory(tx, scope, fields);
    ids.set(signatory.organisation, id);
    for (const { due, heard, jobs = [], ...pledge } of pledges) {
      const pledgeId = await addPledge(tx, scope, id, { ...pledge, dueOn: plusDays(today, due) });
      for (const [at, { ago, takenUp = 0, ...one }] of heard.entries())
        await noteHeard(
          tx,
          scope,
          { id: pledgeId, seen: at + 1 },
          { ...one, heardOn: plusDays(today, -ago), takenUp },
        );
      for (const { until, ...job } of jobs)
        await addJob(tx, scope, pledgeId, { ...job, openUntil: plusDays(today, until) });
    }
  }
  return ids;
};

/** For which ward its member was asked for an employer, how many days ago, and whom they brought. */
const demoAsked = [
  ['North', 260, 'Lantern Bakery'],
  ['East', 200, 'Harbour Sports Trust'],
  ['South', 120, null],
  ['West', 120, null],
] as const;

/** In days, from being asked. */
const daysToBring = 63;

const addAsked = async (
  tx: Tx,
  scope: Scope,
  signed: ReadonlyMap<string, string>,
  today: string,
): Promise<void> => {
  const members = await membersToAsk(tx, scope, today);
  for (const [ward, days, organisation] of demoAsked) {
    const member = members.find(({ name, seat }) => `${name} ${seat}`.includes(ward));
    if (!member) continue;
    const askedOn = plusDays(today, -days);
    const asked = await askMember(tx, scope, { personId: member.personId, ward }, askedOn);
    const brought = organisation === null ? undefined : signed.get(organisation);
    if (asked !== null && brought !== undefined)
      await noteBrought(tx, scope, asked, brought, plusDays(askedOn, daysToBring));
  }
};

/** Two postcode districts for each area, so that “near me” can be asked for by postcode. */
const demoDistricts = ['North', 'East', 'South', 'West'].flatMap((area, place) =>
  [2 * place + 1, 2 * place + 2].map((number) => ({ district: `EX${number}`, area })),
);

/** What care leavers can get, who signed the covenant, and members who bring employers. */
export const addDemoOffers = (tx: Tx, scope: Scope, today: string): Promise<void> =>
  inZone(tx, scope, 'voice', async (there) => {
    for (const offer of demoOffers)
      await addOffer(tx, there, fieldsOf(offer), {
        checkedOn: plusDays(today, -offer.checked),
        checkedBy: offer.owner,
      });
    await setDistricts(tx, there, demoDistricts);
    await addAsked(tx, there, await addCovenant(tx, there, today), today);
  });
