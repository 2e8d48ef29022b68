import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstHash, type Head, linkHash, readHeadText, type SealedEntry } from './chain.ts';
import type { KeptHead, StoredSeal } from './tampering.ts';
import { ChainWalk } from './walk-chain.ts';

const council = '00000000-0000-4000-8000-000000000001';
type Row = StoredSeal & { entry: SealedEntry };

const entryOf = (number: number): SealedEntry => ({
  id: `entry ${number}`,
  at: `2026-03-${String(1 + (number % 28)).padStart(2, '0')}T09:00:00.${String(number).padStart(6, '0')}`,
  actorKind: 'person',
  actorId: 'ash',
  deed: 'minutes.agreed',
  subjectKind: 'meeting',
  subjectId: `meeting ${number}`,
  digest: null,
});

/** Seals the entries one after the other, as the job does. */
const chainOf = (entries: readonly SealedEntry[]): Row[] => {
  let before = firstHash(council);
  return entries.map((entry, place) => {
    before = linkHash(before, place + 1, entry);
    return { position: place + 1, entryId: entry.id, hash: before, entry };
  });
};

const headOfChain = (chain: readonly StoredSeal[]): Head => {
  const last = chain.at(-1);
  return last ? { position: last.position, hash: last.hash } : { position: 0, hash: firstHash(council) };
};

const walk = (chain: readonly StoredSeal[], head: KeptHead | null) => {
  const walking = new ChainWalk(council, head);
  for (const seal of chain) walking.take(seal);
  return walking.end();
};

const length = 12;
const whole = chainOf(Array.from({ length }, (_, place) => entryOf(place + 1)));
const head = headOfChain(whole);
const renumbered = (rows: readonly StoredSeal[]): StoredSeal[] =>
  rows.map((row, place) => ({ ...row, position: place + 1 }));
const rehashed = (rows: readonly StoredSeal[]): StoredSeal[] =>
  chainOf(rows.flatMap(({ entry }) => (entry === null ? [] : [entry])));

const places: [string, number][] = [
  ['beginning', 1],
  ['middle', 6],
  ['end', length],
];

const changedAt = (position: number): StoredSeal[] =>
  whole.map((row) =>
    row.position === position ? { ...row, entry: { ...row.entry, deed: 'minutes.drafted' } } : row,
  );
const withoutRow = (position: number): StoredSeal[] => whole.filter((row) => row.position !== position);
const stranger: Row = { position: 0, entryId: 'stranger', hash: 'f'.repeat(64), entry: entryOf(6) };
const withRowAt = (position: number): StoredSeal[] =>
  renumbered([
    ...whole.slice(0, position - 1),
    { ...stranger, entry: { ...stranger.entry, id: 'stranger' } },
    ...whole.slice(position - 1),
  ]);

describe('the log', () => {
  it('is whole where nobody touched it, also after it went on, and before it began', () => {
    expect(walk(whole, head)).toEqual([]);
    expect(walk(whole, null)).toEqual([]);
    expect(walk(whole, { position: null, hash: head.hash })).toEqual([]);
    expect(walk(whole, headOfChain(whole.slice(0, 5)))).toEqual([]);
    expect(walk([], null)).toEqual([]);
    expect(walk([], headOfChain([]))).toEqual([]);
    expect(walk(whole, headOfChain([]))).toEqual([]);
  });

  it('of another council is another log', () => {
    const walking = new ChainWalk('00000000-0000-4000-8000-000000000002', null);
    for (const seal of whole) walking.take(seal);
    expect(walking.end()).not.toEqual([]);
  });
});

describe.each(places)('at the %s of the log', (_place, position) => {
  const id = `entry ${position}`;

  it('a changed entry is named', () => {
    expect(walk(changedAt(position), head)).toEqual([
      expect.objectContaining({ kind: 'changed', position, entryId: id }),
    ]);
  });

  it.each(['id', 'at', 'actorKind', 'actorId', 'deed', 'subjectKind', 'subjectId', 'digest'] as const)(
    'a change of its %s is seen',
    (field) => {
      const changed = whole.map((row) =>
        row.position === position
          ? { ...row, entry: { ...row.entry, [field]: `${row.entry[field]}.` } }
          : row,
      );
      expect(walk(changed, head)).toEqual([expect.objectContaining({ kind: 'changed', position })]);
    },
  );

  it('an entry that was removed from under its seal is named', () => {
    const removed = whole.map((row) => (row.position === position ? { ...row, entry: null } : row));
    expect(walk(removed, head)).toEqual([
      expect.objectContaining({ kind: 'removed', position, entryId: id }),
    ]);
  });

  it('an entry that was removed with its seal leaves a gap, or a cut end', () => {
    const kind = position === length ? 'cut' : 'removed';
    expect(walk(withoutRow(position), head)).toEqual([
      expect.objectContaining({ kind, position, entryId: null }),
    ]);
  });

  it('an entry that was put in is named', () => {
    const isLast = position === length;
    const found = walk(withRowAt(isLast ? length + 1 : position), head);
    expect(found).toEqual([
      expect.objectContaining({ kind: isLast ? 'changed' : 'inserted', entryId: 'stranger' }),
    ]);
  });

  it('two entries that changed places are named', () => {
    const other = position === 1 ? 4 : position - 3;
    const [one, two] = [whole[position - 1], whole[other - 1]] as [Row, Row];
    const named = [one.entryId, two.entryId].sort();
    const entriesSwapped = whole.map((row) =>
      row === one
        ? { ...row, entryId: two.entryId, entry: two.entry }
        : row === two
          ? { ...row, entryId: one.entryId, entry: one.entry }
          : row,
    );
    const rowsSwapped = whole.map((row) =>
      row === one
        ? { ...two, position: one.position }
        : row === two
          ? { ...one, position: two.position }
          : row,
    );
    for (const swapped of [entriesSwapped, rowsSwapped]) {
      const found = walk(swapped, null).filter(({ kind }) => kind === 'reordered');
      expect(found.map(({ entryId }) => entryId).sort()).toEqual(named);
    }
  });

  it('a log that was sealed anew after the deed does not lead to the head that was kept', () => {
    for (const tampered of [changedAt(position), withoutRow(position), withRowAt(position)]) {
      const found = walk(rehashed(tampered), head);
      expect(found.map(({ kind }) => kind)).toContain(tampered.length < length ? 'cut' : 'rewritten');
      expect(walk(rehashed(tampered), { position: null, hash: head.hash })).toHaveLength(found.length);
    }
  });
});

describe('what else shows', () => {
  it.each([1, 2, 5])('%i entries removed and the rest numbered anew', (count) => {
    const found = walk(renumbered([...whole.slice(0, 4), ...whole.slice(4 + count)]), head);
    expect(found).toEqual([
      expect.objectContaining({ kind: 'removed', position: 5, entryId: `entry ${5 + count}` }),
    ]);
    expect(found[0]?.words).toMatch(new RegExp(`^${count} removed before`));
  });

  it.each([1, 5, 11])('an end that is cut off by %i', (count) => {
    const cut = whole.slice(0, length - count);
    expect(walk(cut, head)).toEqual([
      {
        kind: 'cut',
        position: length - count + 1,
        entryId: null,
        words: expect.stringContaining('position 12'),
      },
    ]);
    expect(walk(cut, { position: null, hash: head.hash })).toMatchObject([{ kind: 'cut' }]);
    expect(walk(cut, null)).toEqual([]);
  });

  it('a log that is gone altogether', () => {
    expect(walk([], head)).toMatchObject([{ kind: 'cut', position: 1 }]);
  });

  it('an old entry that was put in after newer ones and then sealed', () => {
    const late = { ...entryOf(13), at: '2026-02-01T09:00:00.000000' };
    const sealed = chainOf([...whole.map(({ entry }) => entry), late]);
    expect(walk(sealed, head)).toMatchObject([{ kind: 'inserted', position: 13, entryId: late.id }]);
  });

  it('a log that was replaced, without an hour of arithmetic', () => {
    const long = chainOf(
      Array.from({ length: 3000 }, (_, place) => ({ ...entryOf(1), id: `entry ${place}` })),
    );
    const other = long.map((row, place) => ({ ...row, hash: firstHash(String(place)) }));
    expect(walk(other, headOfChain(long)).map(({ kind }) => kind)).toContain('rewritten');
  });
});

describe('whatever is done to the log', () => {
  const at = fc.nat(length - 1);
  const deeds = fc.oneof(
    fc.record({ deed: fc.constant('change'), at, text: fc.string({ minLength: 1 }) }),
    fc.record({ deed: fc.constant('hash'), at, text: fc.string() }),
    fc.record({ deed: fc.constant('lose'), at, text: fc.constant('') }),
    fc.record({ deed: fc.constant('remove'), at, text: fc.constant('') }),
    fc.record({ deed: fc.constant('insert'), at, text: fc.string() }),
    fc.record({ deed: fc.constant('swap'), at, text: fc.constant('') }),
    fc.record({ deed: fc.constant('cut'), at, text: fc.constant('') }),
  );

  const tamper = (
    rows: StoredSeal[],
    { deed, at: wanted, text }: { deed: string; at: number; text: string },
  ) => {
    const place = Math.min(wanted, rows.length - 1);
    const row = rows[place];
    if (!row?.entry) return rows;
    const put = (...some: StoredSeal[]): StoredSeal[] => rows.toSpliced(place, 1, ...some);
    switch (deed) {
      case 'change':
        return put({ ...row, entry: { ...row.entry, subjectId: row.entry.subjectId + text } });
      case 'hash':
        return put({ ...row, hash: linkHash(text, place, row.entry) });
      case 'lose':
        return put({ ...row, entry: null });
      case 'remove':
        return put();
      case 'insert':
        return put({ ...row, entryId: text, entry: { ...row.entry, id: text } }, row);
      case 'swap':
        return place === 0 ? rows : rows.toSpliced(place - 1, 2, row, rows[place - 1] as StoredSeal);
      default:
        return rows.slice(0, place);
    }
  };

  it('it shows to whoever kept the head, whether it was numbered or sealed anew or not', () => {
    fc.assert(
      fc.property(
        fc.array(deeds, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('as it is', 'numbered', 'sealed'),
        fc.boolean(),
        (done, cover, knowsPosition) => {
          const tampered = done.reduce<StoredSeal[]>(tamper, whole);
          const covered =
            cover === 'sealed' ? rehashed(tampered) : cover === 'numbered' ? renumbered(tampered) : tampered;
          if (JSON.stringify(covered) === JSON.stringify(whole)) return;
          const found = walk(covered, knowsPosition ? head : { position: null, hash: head.hash });
          expect(found).not.toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a head', () => {
  const hash = 'ab'.repeat(32);
  it.each([
    [`12:${hash}`, { position: 12, hash }],
    [hash, { position: null, hash }],
    [` ${hash.toUpperCase()}\n`, { position: null, hash }],
    ['12', null],
    [`${hash}0`, null],
    [`-1:${hash}`, null],
    ['', null],
  ])('is read from %s', (text, head) => {
    expect(readHeadText(text)).toEqual(head);
  });
});
