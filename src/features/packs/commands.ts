import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { typeset } from '../../typesetting/compile.ts';
import type { Pack } from '../../typesetting/document.ts';
import { edition } from '../../typesetting/edition.ts';
import { composeMinutes, composePack, type Imprint } from './compose.ts';
import { printed } from './events.ts';
import { listPrintings, type Printing } from './queries.ts';
import { bind } from './rules/bind.ts';
import { hasMinutes } from './rules/minutes.ts';
import type { Printable } from './rules/printable.ts';
import { putPrinting } from './store.ts';

/** Seals what is to be printed, so that the same content is printed once: everything but the moment. */
const sealOf = async (imprint: Imprint, content: unknown): Promise<string> =>
  sha256Of(JSON.stringify({ edition: await edition(), authority: imprint.authority, content }));

/** What a pack shows of its meeting: minutes that are written later do not change it. */
const agendaOf = ({ body, date, time, venue, items }: Printable) => ({
  body,
  date,
  time,
  venue,
  items: items.map(({ narrative: _, resolutions: __, ...planned }) => planned),
});

/**
 * Prints one document, or leaves the printing there is where its content is the same. Answers its last page.
 * A new content is hidden from the public, unless it may stay as public as the one before.
 */
const print = async (
  tx: Tx,
  scope: Scope,
  meeting: Printable,
  part: { number: number; firstPage: number; paperIds: string[]; seal: string; compose: () => Promise<Pack> },
  before: Printing | undefined,
  mayStayPublic: boolean,
): Promise<number> => {
  if (before && before.contentSha256 === part.seal && before.firstPage === part.firstPage)
    return before.lastPage;
  const made = await typeset(await part.compose());
  const printing = {
    number: part.number,
    firstPage: part.firstPage,
    lastPage: part.firstPage + made.pageCount - 1,
    paperIds: part.paperIds,
    contentSha256: part.seal,
    standard: made.standard,
    problems: made.problems,
    pdf: made.pdf,
  };
  const id = await putPrinting(tx, scope, meeting.id, printing, mayStayPublic && before?.published === true);
  await record(tx, scope, printed(id, sha256Of(made.pdf)));
  return printing.lastPage;
};

/**
 * Prints the agenda pack of a meeting and its supplements, as far as their content has changed since.
 * A paper that came after the pack makes a supplement. Answers all printings of the meeting.
 */
export const printPack = async (
  tx: Tx,
  scope: Scope,
  meeting: Printable,
  imprint: Imprint,
  mayStayPublic = false,
): Promise<Printing[]> => {
  const before = await listPrintings(tx, scope, meeting.id);
  let firstPage = 1;
  for (const { number, papers } of bind(meeting, before)) {
    const binding = { number, firstPage, papers };
    const lastPage = await print(
      tx,
      scope,
      meeting,
      {
        number,
        firstPage,
        paperIds: papers.map((paper) => paper.id),
        seal: await sealOf(imprint, { agenda: agendaOf(meeting), papers }),
        compose: () => composePack(tx, scope, meeting, binding, imprint),
      },
      before.find((one) => one.number === number),
      mayStayPublic,
    );
    firstPage = lastPage + 1;
  }
  return listPrintings(tx, scope, meeting.id);
};

/** Prints the minutes of a meeting where it has any. Answers all printings of the meeting. */
export const printMinutes = async (
  tx: Tx,
  scope: Scope,
  meeting: Printable,
  imprint: Imprint,
  mayStayPublic = false,
): Promise<Printing[]> => {
  const before = await listPrintings(tx, scope, meeting.id);
  if (hasMinutes(meeting)) {
    const part = {
      number: 0,
      firstPage: 1,
      paperIds: [],
      seal: await sealOf(imprint, { ...meeting, papers: [] }),
      compose: async () => composeMinutes(meeting, imprint),
    };
    await print(
      tx,
      scope,
      meeting,
      part,
      before.find((one) => one.number === 0),
      mayStayPublic,
    );
  }
  return listPrintings(tx, scope, meeting.id);
};

/**
 * Prints again what there is of a meeting: after a name was masked, every PDF must lose it too.
 * What nobody has printed yet stays unprinted.
 */
export const reprint = async (tx: Tx, scope: Scope, meeting: Printable, imprint: Imprint): Promise<void> => {
  const numbers = (await listPrintings(tx, scope, meeting.id)).map((one) => one.number);
  if (numbers.includes(0)) await printMinutes(tx, scope, meeting, imprint, true);
  if (numbers.some((number) => number > 0)) await printPack(tx, scope, meeting, imprint, true);
};
