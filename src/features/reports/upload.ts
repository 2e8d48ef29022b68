import type { Clock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import type { Block } from '../../kernel/paper.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { keepFile } from '../../platform/files/files.ts';
import { momentOf } from '../../platform/moment.ts';
import { blocksFromText } from '../../typesetting/from-text.ts';
import type { InsideFile } from '../../typesetting/inside-file.ts';
import { lookInto } from '../../typesetting/look-into.ts';
import type { PaperReading } from '../../typesetting/paper-reading.ts';
import { readPaper } from '../../typesetting/read-paper.ts';
import { reportAppendixChanged, reportFileAdded } from './events.ts';
import { appendicesOf } from './queries.ts';
import type { Report, ReportFile } from './report.ts';
import { stateAfter } from './rules/states.ts';
import { putAppendix, setAppendix } from './store.ts';
import { heldReport, putFile } from './write.ts';

/** A file as it came and what was read of it. */
export type ReportUpload = { name: string; bytes: Uint8Array; reading: PaperReading; inside: InsideFile };

/** Reads a file, in a process of its own: no transaction need be open for it. */
export const readUpload = async ({
  name,
  bytes,
}: {
  name: string;
  bytes: Uint8Array;
}): Promise<ReportUpload> => ({
  name,
  bytes,
  reading: await readPaper(name, bytes),
  inside: await lookInto(bytes),
});

/** The words of a file that is kept as it is, page by page: for the check, not for the pack. */
const wordsOfPages = (inside: InsideFile): Block[] =>
  inside.pageTexts.flatMap((text, index) => [
    {
      kind: 'heading' as const,
      level: 2 as const,
      text: `${inside.slides === null ? 'Page' : 'Slide'} ${index + 1}`,
    },
    ...blocksFromText(text),
  ]);

const fileOf = (sha256: string, { name, reading, inside }: ReportUpload): Result<ReportFile> => {
  const { content, warnings } = reading;
  const facts = {
    sha256,
    name,
    pages: inside.pages,
    slides: inside.slides,
    warnings: [...inside.warnings, ...warnings],
  };
  if (content.kind === 'written') return ok({ ...facts, kind: 'word', pages: null, blocks: content.blocks });
  const isPresentation = inside.kind === 'slides';
  if (content.kind === 'foreign' || isPresentation)
    return ok({ ...facts, kind: isPresentation ? 'slides' : 'pdf', blocks: wordsOfPages(inside) });
  return refused(`${name} could not be read: ${content.reason}.`);
};

const keepPictures = async (tx: Tx, scope: Scope, { reading }: ReportUpload): Promise<void> => {
  if (reading.content.kind !== 'written') return;
  for (const image of reading.content.images.values()) await keepFile(tx, scope, image);
};

/** Puts an uploaded file in the place of the text. Answers what its author should know, or why it cannot be used. */
export const uploadReport = async (
  tx: Tx,
  scope: Scope,
  report: Report,
  upload: ReportUpload,
  clock: Clock,
): Promise<Result<string[]>> => {
  const file = fileOf(await keepFile(tx, scope, upload.bytes), upload);
  if (!file.ok) return file;
  await keepPictures(tx, scope, upload);
  const saved = await putFile(tx, scope, report, file.value, clock);
  if (!saved.ok) return saved;
  await record(tx, scope, reportFileAdded(report.id, file.value.sha256));
  return ok(file.value.warnings);
};

const nameFrom = (fileName: string): string =>
  fileName
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim() || fileName;

/** Adds an appendix under the name that the report gives it, or that of its file. Answers what its author should know. */
export const addAppendix = async (
  tx: Tx,
  scope: Scope,
  found: Report,
  typed: string,
  upload: ReportUpload,
): Promise<Result<string[]>> => {
  const report = await heldReport(tx, scope, found);
  const may = stateAfter(report.state, 'write');
  if (!may.ok) return may;
  const { content, warnings } = upload.reading;
  if (content.kind === 'unreadable') return refused(`${upload.name} could not be read: ${content.reason}.`);
  const before = await appendicesOf(tx, scope, report.id);
  await keepPictures(tx, scope, upload);
  await putAppendix(tx, scope, report.id, {
    id: newId(),
    position: before.length,
    name: typed.trim() || nameFrom(upload.name),
    fileName: upload.name,
    sha256: await keepFile(tx, scope, upload.bytes),
    content: content.kind === 'written' ? content.blocks : null,
  });
  await record(tx, scope, reportFileAdded(report.id));
  return ok([...upload.inside.warnings, ...warnings]);
};

/** Takes an appendix away, or puts it back. */
export const removeAppendix = async (
  tx: Tx,
  scope: Scope,
  found: Report,
  { id, removed }: { id: string; removed: boolean },
  clock: Clock,
): Promise<Result<true>> => {
  const report = await heldReport(tx, scope, found);
  const may = stateAfter(report.state, 'write');
  if (!may.ok) return may;
  await setAppendix(tx, scope, id, { removed_at: removed ? momentOf(clock) : null });
  await record(tx, scope, reportAppendixChanged(report.id));
  return ok(true);
};
