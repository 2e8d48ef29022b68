import { firstHash, linkHash } from './chain.ts';
import { type Fault, judgeFaults, mostExamined } from './judge-faults.ts';
import { type KeptHead, type StoredSeal, type Tampering, tamperedAt } from './tampering.ts';

/** Entries removed or put in at one place are told from a change up to this many. */
const farthestShift = 100;

/** Milliseconds that an entry may be older than one sealed before it: no transaction is open for so long. */
const longestDelay = 24 * 60 * 60 * 1000;

const gone = 'This entry was removed.';
const putIn = 'This entry was put in.';

const follows = (before: string, sealedAs: number, { hash, entry }: StoredSeal): boolean =>
  entry !== null && linkHash(before, sealedAs, entry) === hash;

/** By how many positions what comes after `seal` was moved: above zero removed, below zero put in. 0 where it was not. */
const shiftAfter = (seal: StoredSeal, next: StoredSeal, shift: number): number => {
  const wasSealedAt = (by: number): boolean => follows(seal.hash, next.position + shift + by, next);
  for (let by = 1; by <= farthestShift; by += 1) {
    if (wasSealedAt(by)) return by;
    if (wasSealedAt(-by)) return -by;
  }
  return 0;
};

/** Walks along a council's seals, from the first, one after the other. */
export class ChainWalk {
  readonly #kept: KeptHead | null;
  readonly #found: Tampering[] = [];
  readonly #faults: Fault[] = [];
  /** The hash that the next seal follows from, and the one before that. */
  #before: string;
  #beforeThat: string;
  #last: StoredSeal | null = null;
  /** The seal that is looked at when the one after it is there. */
  #inHand: StoredSeal | null = null;
  /** By how much positions as they were sealed differ from those stored. */
  #shift = 0;
  #isHeadThere: boolean;
  #newest = 0;

  constructor(authorityId: string, kept: KeptHead | null) {
    this.#kept = kept;
    this.#before = firstHash(authorityId);
    this.#beforeThat = this.#before;
    this.#isHeadThere = kept === null || kept.hash === this.#before;
  }

  /** Takes the next seal, in the order of stored positions. */
  take(seal: StoredSeal): void {
    if (this.#inHand !== null) this.#pass(this.#inHand, seal);
    this.#inHand = seal;
  }

  /** After the last seal: everything that was done to the log, as far as it shows. */
  end(): Tampering[] {
    if (this.#inHand !== null) this.#pass(this.#inHand, null);
    this.#inHand = null;
    const all = [...this.#found, ...judgeFaults(this.#faults)];
    if (!this.#isHeadThere && this.#kept !== null) all.push(this.#missingHead(this.#kept));
    return all.sort((one, other) => (one.position ?? 0) - (other.position ?? 0));
  }

  #pass(seal: StoredSeal, next: StoredSeal | null): void {
    const expected = (this.#last?.position ?? 0) + 1;
    if (seal.position > expected) this.#found.push(missing(expected, seal.position - expected));
    if (seal.entry === null) this.#found.push(tamperedAt(seal, 'removed', gone));
    else if (seal.position < expected) this.#found.push(tamperedAt(seal, 'inserted', putIn));
    // After a gap nobody can say what the next one follows from.
    else if (seal.position === expected) this.#examine({ ...seal, entry: seal.entry }, next);
    if (seal.hash === this.#kept?.hash) this.#isHeadThere = true;
    this.#beforeThat = this.#before;
    this.#before = seal.hash;
    this.#last = seal;
  }

  #examine(seal: Fault['seal'], next: StoredSeal | null): void {
    const sealedAs = seal.position + this.#shift;
    if (follows(this.#before, sealedAs, seal)) {
      this.#compareTimes(seal);
      return;
    }
    // Without the one before it, it follows: that one was put in.
    if (this.#last !== null && follows(this.#beforeThat, sealedAs - 1, seal)) {
      this.#shift -= 1;
      this.#found.push(tamperedAt(this.#last, 'inserted', putIn));
      return;
    }
    // The next one will tell the same of this one.
    if (next !== null && follows(this.#before, sealedAs, next)) return;
    const moved = this.#movedAfter(seal, next);
    if (moved === 0) {
      this.#faults.push({ seal, before: this.#before, sealedAs });
      return;
    }
    this.#shift += moved;
    const what = moved > 0 ? 'removed' : 'inserted';
    const words = `${Math.abs(moved)} ${moved > 0 ? 'removed' : 'put in'} before this entry, or this one is not as it was sealed.`;
    this.#found.push(tamperedAt(seal, what, words));
  }

  #movedAfter(seal: StoredSeal, next: StoredSeal | null): number {
    const needless =
      next === null ||
      this.#faults.length > mostExamined ||
      follows(seal.hash, next.position + this.#shift, next);
    return needless ? 0 : shiftAfter(seal, next, this.#shift);
  }

  #compareTimes(seal: Fault['seal']): void {
    const at = Date.parse(`${seal.entry.at}Z`);
    if (at < this.#newest - longestDelay)
      this.#found.push(
        tamperedAt(
          seal,
          'inserted',
          `This entry says ${seal.entry.at.slice(0, 10)}, but was written after newer ones (or the clock was wrong).`,
        ),
      );
    this.#newest = Math.max(this.#newest, at);
  }

  #missingHead({ position, hash }: KeptHead): Tampering {
    const last = this.#last?.position ?? 0;
    const ends = last === 0 ? 'It is empty.' : `It ends at position ${last}.`;
    const said = { entryId: null };
    if (position !== null && position <= last)
      return {
        ...said,
        kind: 'rewritten',
        position,
        words: 'The log has another hash here than the head that was kept.',
      };
    const words =
      position === null
        ? `The log does not hold the head ${hash.slice(0, 12)}…: its end was cut off, or it was rewritten.`
        : `The log went to position ${position} when the head was kept.`;
    return { ...said, kind: 'cut', position: last + 1, words: `${words} ${ends}` };
  }
}

const missing = (position: number, count: number): Tampering => ({
  kind: 'removed',
  position,
  entryId: null,
  words: count === 1 ? gone : `This entry was removed, and ${count - 1} after it.`,
});
