import { createHash } from 'node:crypto';

/** An entry of the audit log as it is sealed. `at` is in UTC to the microsecond: "2026-03-10T09:00:00.123456". */
export type SealedEntry = {
  id: string;
  at: string;
  actorKind: string;
  actorId: string | null;
  deed: string;
  subjectKind: string;
  subjectId: string;
  digest: string | null;
};

/** The end of the chain: what is handed out. */
export type Head = { position: number; hash: string };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What stands before the first entry of a council. */
export const firstHash = (authorityId: string): string =>
  sha256(JSON.stringify(['hearth audit', authorityId]));

/** The hash of the entry at a position, counted from 1, after what stands before it. */
export const linkHash = (before: string, position: number, entry: SealedEntry): string => {
  const { id, at, actorKind, actorId, deed, subjectKind, subjectId, digest } = entry;
  return sha256(
    JSON.stringify([before, position, id, at, actorKind, actorId, deed, subjectKind, subjectId, digest]),
  );
};

/** A head as it is handed out: "1234:9f86d08…". */
export const headText = ({ position, hash }: Head): string => `${position}:${hash}`;

/** Reads a head that was handed out; its position may have been left out. Null where it is none. */
export const readHeadText = (text: string): { position: number | null; hash: string } | null => {
  const match = /^(?:(\d{1,15}):)?([0-9a-f]{64})$/.exec(text.trim().toLowerCase());
  if (!match?.[2]) return null;
  return { position: match[1] === undefined ? null : Number(match[1]), hash: match[2] };
};
