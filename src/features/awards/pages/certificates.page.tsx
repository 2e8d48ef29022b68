import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { type Certificate, certificatesAsPdf } from '../../../typesetting/certificates.ts';
import { type Answer, type Ask, everyone, notFound, route, type Tx } from '../../../web/route.ts';
import { youngMessage } from '../../../web/young-answers.tsx';
import { eveningAsPdf } from '../evening.ts';
import {
  eveningOf,
  type Finalist,
  finalistBySecret,
  finalistsOf,
  findFinalist,
} from '../finalist-queries.ts';
import { type AwardYear, findYear, settingOf, shownFinalists } from '../queries.ts';
import { type Entry, entriesOf, findEntry, findRound, type RewardRound } from '../reward-queries.ts';
import { bySecret, linkIsOver, ofEntry, ofFinalist, ofRound, ofYear, team } from './team.ts';

type Asked = Pick<Ask<unknown, unknown, unknown>, 'site' | 'clock'>;

const occasion = ({ site, clock }: Asked, title: string, day: string | null) => ({
  authority: site.authority,
  title,
  dateWords: dateWords(day ?? todayIn(clock)),
  madeAt: Math.floor(clock().epochMilliseconds / 1000),
});

const pdf = (content: Uint8Array, fileName: string): Answer => ({
  kind: 'document',
  mediaType: 'application/pdf',
  content,
  fileName,
});

const ofFinalistLines = ({ id, name, category, winner }: Finalist): Certificate => ({
  id,
  name,
  lines: [winner ? 'Winner' : 'Finalist', category],
});

const finalistsPdf = async (
  ask: Asked,
  { title, eventOn }: AwardYear,
  finalists: readonly Finalist[],
): Promise<Answer> =>
  pdf(
    await certificatesAsPdf(occasion(ask, title, eventOn), finalists.map(ofFinalistLines)),
    finalists.length === 1 ? 'certificate.pdf' : 'certificates.pdf',
  );

const entryLines = ({ id, firstName, schoolYear, prize }: Entry): Certificate => ({
  id,
  name: firstName,
  lines: [schoolYear, prize === null ? 'for taking part, and for all that you did' : 'Prize winner'],
});

const entriesPdf = async (
  ask: Asked,
  { title, closesOn }: RewardRound,
  entries: readonly Entry[],
): Promise<Answer> =>
  pdf(
    await certificatesAsPdf(occasion(ask, title, closesOn), entries.map(entryLines)),
    entries.length === 1 ? 'certificate.pdf' : 'certificates.pdf',
  );

const audit = { writes: false, because: 'printed for whoever gives it' } as const;

/** What is printed is read in one transaction and set after it: a long document holds nobody up. */
const printed = async <Found,>(
  { inScope }: Pick<Ask<unknown, unknown, unknown>, 'inScope'>,
  read: (tx: Tx) => Promise<Found | null>,
  print: (found: Found) => Promise<Answer>,
): Promise<Answer> => {
  const found = await inScope(read);
  return found === null ? notFound('anything to print') : print(found);
};

const finalistsIn = async (tx: Tx, scope: Scope, yearId: string) => {
  const year = await findYear(tx, scope, yearId);
  const finalists = await finalistsOf(tx, scope, yearId);
  return year && finalists.length > 0 ? { year, finalists } : null;
};

const finalistIn = async (tx: Tx, scope: Scope, finalist: Finalist | null) => {
  const year = finalist && (await findYear(tx, scope, finalist.yearId));
  return finalist && year ? { year, finalists: [finalist] } : null;
};

/** The certificates of all finalists of a year, in one file. */
const certificatesOfYear = route({
  ...team,
  method: 'GET',
  path: '/voice/awards/:year/certificates.pdf',
  audit,
  params: ofYear,
  handle: (ask) =>
    printed(
      ask,
      (tx) => finalistsIn(tx, ask.scope, ask.params.year),
      ({ year, finalists }) => finalistsPdf(ask, year, finalists),
    ),
});

const certificateOfFinalist = route({
  ...team,
  method: 'GET',
  path: '/voice/awards/finalists/:finalist/certificate.pdf',
  audit,
  params: ofFinalist,
  handle: (ask) =>
    printed(
      ask,
      async (tx) => finalistIn(tx, ask.scope, await findFinalist(tx, ask.scope, ask.params.finalist)),
      ({ year, finalists }) => finalistsPdf(ask, year, finalists),
    ),
});

/** Their own certificate, by the link of their invitation, from the day of the event on. */
const ownCertificate = route({
  method: 'GET',
  path: '/awards/invitation/:secret/certificate.pdf',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: false, because: 'their own certificate, for whoever has the secret' },
  params: bySecret,
  handle: async (ask) => {
    const found = await ask.asSystem('award invitation', 'voice', async (tx, system) =>
      finalistIn(tx, system, await finalistBySecret(tx, system, ask.params.secret)),
    );
    if (!found) return linkIsOver();
    const { eventOn } = found.year;
    return eventOn !== null && eventOn <= todayIn(ask.clock)
      ? finalistsPdf(ask, found.year, found.finalists)
      : youngMessage('Your certificate is not ready yet', ['Come back here after the event.']);
  },
});

const certificatesOfRound = route({
  ...team,
  method: 'GET',
  path: '/voice/rewards/:round/certificates.pdf',
  audit,
  params: ofRound,
  handle: (ask) =>
    printed(
      ask,
      async (tx) => {
        const round = await findRound(tx, ask.scope, ask.params.round);
        const entries = (await entriesOf(tx, ask.scope, ask.params.round)).filter(({ leftOut }) => !leftOut);
        return round && entries.length > 0 ? { round, entries } : null;
      },
      ({ round, entries }) => entriesPdf(ask, round, entries),
    ),
});

const certificateOfEntry = route({
  ...team,
  method: 'GET',
  path: '/voice/rewards/entries/:entry/certificate.pdf',
  audit,
  params: ofEntry,
  handle: (ask) =>
    printed(
      ask,
      async (tx) => {
        const entry = await findEntry(tx, ask.scope, ask.params.entry);
        const round = entry && (await findRound(tx, ask.scope, entry.roundId));
        return entry && round ? { round, entry } : null;
      },
      ({ round, entry }) => entriesPdf(ask, round, [entry]),
    ),
});

const eveningIn = async (tx: Tx, scope: Scope, yearId: string) => {
  const year = await findYear(tx, scope, yearId);
  if (!year) return null;
  const shown = await shownFinalists(tx, scope, yearId);
  const lines = (await eveningOf(tx, scope, yearId)).map(({ categoryId, ...line }) => ({
    ...line,
    finalists: shown.filter((one) => one.categoryId === categoryId).map(({ name }) => name),
  }));
  return { year, lines, setting: await settingOf(tx, scope, yearId) };
};

/** The order of the evening, with the names of those whose agreement stands at this moment. */
const eveningPdf = route({
  ...team,
  method: 'GET',
  path: '/voice/awards/:year/evening.pdf',
  audit,
  params: ofYear,
  handle: (ask) =>
    printed(
      ask,
      (tx) => eveningIn(tx, ask.scope, ask.params.year),
      async ({ year, lines, setting }) =>
        pdf(
          await eveningAsPdf(occasion(ask, year.title, year.eventOn), setting, lines),
          'order-of-the-evening.pdf',
        ),
    ),
});

export const printRoutes = [
  certificatesOfYear,
  certificateOfFinalist,
  ownCertificate,
  certificatesOfRound,
  certificateOfEntry,
  eveningPdf,
];
