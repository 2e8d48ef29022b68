import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { type Certificate, certificatesAsPdf, type Occasion } from '../../../typesetting/certificates.ts';
import { type Answer, type Ask, everyone, notFound, route, type Tx } from '../../../web/route.ts';
import { youngMessage } from '../../../web/young-answers.tsx';
import { eveningAsPdf, printedWords } from '../evening.ts';
import { tookNameBack } from '../finalist-consents.ts';
import {
  eveningOf,
  type Finalist,
  finalistBySecret,
  finalistsOf,
  findFinalist,
} from '../finalist-queries.ts';
import { findYear, settingOf, shownFinalists } from '../queries.ts';
import { type Entry, entriesOf, findEntry, findRound } from '../reward-queries.ts';
import { bySecret, linkIsOver, ofEntry, ofFinalist, ofRound, ofYear, team } from './team.ts';

type Asked = Pick<Ask<unknown, unknown, unknown>, 'site' | 'clock'>;

const occasion = ({ site, clock }: Asked, title: string, day: string | null): Occasion => ({
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

/** A certificate of one person, for themselves. */
const single = async (made: Occasion, certificate: Certificate): Promise<Answer> =>
  pdf(await certificatesAsPdf(made, [certificate]), 'certificate.pdf');

type Stack = { certificates: Certificate[]; more?: string[] };

/** Those of many, below a sheet for the team that says when they were printed, and `more`. */
const stack = async (
  { clock }: Asked,
  made: Occasion,
  { certificates, more = [] }: Stack,
): Promise<Answer> => {
  const cover: Certificate = {
    id: 'cover',
    name: counted(certificates.length, 'certificate'),
    lines: [printedWords(dateWords(todayIn(clock))), ...more],
  };
  return pdf(await certificatesAsPdf(made, [cover, ...certificates]), 'certificates.pdf');
};

const entryLines = ({ id, firstName, schoolYear, prize }: Entry): Certificate => ({
  id,
  name: firstName,
  lines: [schoolYear, prize === null ? 'for taking part, and for all that you did' : 'Prize winner'],
});

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
  if (!year || finalists.length === 0) return null;
  const named: Finalist[] = [];
  for (const finalist of finalists) if (!(await tookNameBack(tx, scope, finalist))) named.push(finalist);
  return { year, named, missing: finalists.length - named.length };
};

const missingWords = (missing: number): string =>
  `${counted(missing, 'finalist')} took back a yes to the name, so no certificate of theirs is here. It is on their own page, if they want one.`;

const finalistIn = async (tx: Tx, scope: Scope, finalist: Finalist | null) => {
  const year = finalist && (await findYear(tx, scope, finalist.yearId));
  return finalist && year ? { year, finalist } : null;
};

/** The certificates of all finalists of a year, in one file; without those who took back their yes to the name. */
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
      ({ year, named, missing }) =>
        stack(ask, occasion(ask, year.title, year.eventOn), {
          certificates: named.map(ofFinalistLines),
          more: missing === 0 ? [] : [missingWords(missing)],
        }),
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
      ({ year, finalist }) => single(occasion(ask, year.title, year.eventOn), ofFinalistLines(finalist)),
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
    const { title, eventOn } = found.year;
    return eventOn !== null && eventOn <= todayIn(ask.clock)
      ? single(occasion(ask, title, eventOn), ofFinalistLines(found.finalist))
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
      ({ round, entries }) =>
        stack(ask, occasion(ask, round.title, round.closesOn), { certificates: entries.map(entryLines) }),
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
      ({ round, entry }) => single(occasion(ask, round.title, round.closesOn), entryLines(entry)),
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
          await eveningAsPdf(
            occasion(ask, year.title, year.eventOn),
            { ...setting, printedOn: dateWords(todayIn(ask.clock)) },
            lines,
          ),
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
