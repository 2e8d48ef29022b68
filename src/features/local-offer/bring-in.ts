import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { readListFile } from '../reviews/index.ts';
import { labelsTranslated, offerTranslated } from './events.ts';
import { addOffer } from './keep-offer.ts';
import { keptOffers, labelsIn, sealOf } from './queries.ts';
import { type ListMistake, offersTwice, readOfferList } from './rules/offer-list.ts';
import { readSheet, type SheetMistake } from './rules/translation.ts';
import { writeLabels, writeTranslation } from './store.ts';

/** A file as it was sent. */
export type SentFile = { name: string; bytes: Uint8Array };

const rowsOf = async ({ name, bytes }: SentFile, of: string) => {
  const sheets = await readListFile(name, bytes, of);
  return sheets.ok ? ok(sheets.value[0]?.rows ?? []) : sheets;
};

const linesOf = (mistakes: readonly (ListMistake | SheetMistake)[]): string[] =>
  mistakes.map((one) => `Line ${one.line}${'column' in one ? `, ${one.column}` : ''}: ${one.text}`);

/**
 * Adds every offer of a list (Excel or CSV), or none: refused with each mistake in words. An offer whose title is here
 * already is a mistake, so that a list brought in twice adds nothing. Answers how many were added.
 */
export const bringOffersIn = async (
  tx: Tx,
  scope: Scope,
  file: SentFile,
  today: string,
): Promise<Result<number, string[]>> => {
  const rows = await rowsOf(file, 'a list of offers');
  if (!rows.ok) return refused([rows.reason]);
  const list = readOfferList(rows.value, today);
  if (!list.ok) return refused(linesOf(list.reason));
  const titles = (await keptOffers(tx, scope)).map(({ words }) => words.title);
  const twice = offersTwice(list.value, titles);
  if (twice.length > 0) return refused(linesOf(twice));
  for (const { offer, checkedOn } of list.value)
    await addOffer(tx, scope, offer, { checkedOn, checkedBy: offer.ownerPost });
  return ok(list.value.length);
};

/**
 * Takes the translations of a sheet, all or none, as `bringOffersIn` does; words of every page that were translated before
 * stay. Answers how many offers and how many words of every page it translates.
 */
export const bringTranslationIn = async (
  tx: Tx,
  scope: Scope,
  file: SentFile,
  language: string,
): Promise<Result<{ offers: number; labels: number }, string[]>> => {
  const rows = await rowsOf(file, 'a sheet of translations');
  if (!rows.ok) return refused([rows.reason]);
  const sheet = readSheet(rows.value, await keptOffers(tx, scope));
  if (!sheet.ok) return refused(linesOf(sheet.reason));
  const { offers, labels } = sheet.value;
  const labelCount = Object.keys(labels).length;
  if (labelCount > 0) {
    const all = JSON.stringify({ ...(await labelsIn(tx, scope, language)), ...labels });
    await writeLabels(tx, scope, { language, words: all });
    await record(tx, scope, labelsTranslated(scope.authorityId, sha256Of(all)));
  }
  for (const { offer, words } of offers) {
    const seal = sealOf(offer.words);
    await writeTranslation(tx, scope, {
      offer_id: offer.id,
      language,
      words: JSON.stringify(words),
      english_sha256: seal,
    });
    await record(tx, scope, offerTranslated(offer.id, seal));
  }
  return ok({ offers: offers.length, labels: labelCount });
};
