import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { ToMend } from '../../../kernel/to-mend.ts';
import type { RecordKind } from '../rules/record-kinds.ts';

/** The files of a made-up extract, with their columns in the order of the return. */
const columns = {
  Header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  Episodes: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  Reviews: 'CHILD,DOB,REVIEW,REVIEW_CODE',
  UASC: 'CHILD,SEX,DOB,DUC',
  OC2: 'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED',
  OC3: 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM',
  Missing: 'CHILD,DOB,MISSING,MIS_START,MIS_END',
  Teams: 'CHILD,FROM,TO,TEAM',
  HealthChecks: 'CHILD,KIND,DATE',
  EducationPlans: 'CHILD,DATE',
  CinPlans: 'CHILD,START,END,CATEGORY,TEAM',
  CpPlans: 'CHILD,START,END,CATEGORY,TEAM',
  CareLeavers: 'CHILD,CATEGORY,DATE,IN_TOUCH,ACTIV,ACCOM,HOMES_SINCE_LEAVING,HOME_FROM',
  Conferences: 'CHILD,KIND,DUE,HELD',
  Visits: 'CHILD,DATE',
  PathwayPlans: 'CHILD,DATE',
  Population: 'YEAR,AREA,UNDER_18',
} as const satisfies Partial<Record<RecordKind, string>>;

export type MadeKind = keyof typeof columns;

/** Writes a row to a file of the extract. No value holds a comma, a quote or a line end. */
export type Put = (kind: MadeKind, ...values: (string | number)[]) => void;

const pieceLength = 1 << 18;

type Open = { stream: WriteStream; piece: string };

const refuseFull = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0)
    throw new ToMend(`${folder} is not empty. Name a new folder: nothing is written over.`);
};

/**
 * Writes the files of an extract into a new or empty folder. `rows` puts them, stopping now and then (a yield) so that
 * they reach the disk. Throws ToMend where the folder is not empty.
 */
export const writeTables = async (folder: string, rows: (put: Put) => Iterable<void>): Promise<void> => {
  await refuseFull(folder);
  const open = new Map<MadeKind, Open>();
  for (const [kind, heading] of Object.entries(columns) as [MadeKind, string][])
    open.set(kind, { stream: createWriteStream(join(folder, `${kind}.csv`)), piece: `${heading}\r\n` });
  const put: Put = (kind, ...values) => {
    const file = open.get(kind);
    if (file) file.piece += `${values.join(',')}\r\n`;
  };
  for (const _ of rows(put)) await flush(open, pieceLength);
  await flush(open, 0);
  for (const { stream } of open.values()) stream.end();
  await Promise.all([...open.values()].map(({ stream }) => finished(stream)));
};

const flush = async (open: ReadonlyMap<MadeKind, Open>, least: number): Promise<void> => {
  for (const file of open.values()) {
    if (file.piece.length < least) continue;
    const { piece } = file;
    file.piece = '';
    if (!file.stream.write(piece)) await once(file.stream, 'drain');
  }
};
