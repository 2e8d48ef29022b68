import type { ComponentChildren } from 'preact';
import type { Result } from '../../kernel/result.ts';
import type { Can } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { ServiceRecord } from './queries.ts';
import type { Content, Fields, Mistake, Picks } from './rules/fields.ts';

/** A record as it is to be kept: new where `id` is null. */
export type Kept = { id: string | null; kind: string; content: Content; today: string };

/** Kinds of record that are kept, shown and taken down alike, and live under one address. */
export type Family = {
  /** "/quality", without a slash at its end. */
  path: string;
  title: string;
  /** What one of them is called in a sentence: "audit". */
  one: string;
  above: readonly { text: string; href: string }[];
  /** Each kind with what it asks, and what it is called. */
  kinds: Readonly<Record<string, Fields>>;
  kindWords: Readonly<Record<string, string>>;
  /** What each kind is, where there are several to choose from. */
  kindHints?: Readonly<Record<string, string>>;
  /** Kinds that only managers keep. */
  managersKinds: readonly string[];
  /** Whether the whole service sees all of them, or each their own. */
  everybodys: boolean;
  can: Can;
  /** What an empty list says, and what comes before every list. */
  empty: string;
  listNote?: string;
  links: readonly { text: string; href: string; can?: Can }[];
  /** What can be picked in the forms. */
  picks(tx: Tx, scope: Scope): Promise<Picks>;
  /** Which of the picks name people by a record that is kept of them, and of what kind that is. */
  peoplePicked?: Readonly<Record<string, string>>;
  /** The words of a list under the link to a record. */
  line(record: ServiceRecord, picks: Picks): string;
  /** What else must hold of a record; nobody else writes that kind meanwhile. */
  check?(tx: Tx, scope: Scope, kept: Kept): Promise<Result<true, Mistake>>;
  /** Whether what a record says is kept from the one who asks. */
  hides?(record: ServiceRecord, scope: Scope): boolean;
  /** What stands on the page of a record under what it says. */
  more?(tx: Tx, scope: Scope, record: ServiceRecord): Promise<ComponentChildren>;
};

/** The fields of a kind; none where the family does not know it. */
export const fieldsOf = ({ kinds }: Family, kind: string): Fields => kinds[kind] ?? {};

/** By which records of a family are asked for. */
export const wantedOf = ({ kinds, everybodys }: Family) => ({ kinds: Object.keys(kinds), everybodys });
