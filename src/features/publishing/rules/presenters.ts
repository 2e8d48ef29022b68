import { hasPersonTitle, isPersonName, nameAndOffice } from './person-name.ts';
import type { Presenter } from './published.ts';
import { youthGroupOf } from './youth-groups.ts';

/**
 * Who presents, out of a line under an item's title: persons and groups parted by "/", commas and "and";
 * what follows a person that is no person is the service. "Young people from …" and "LINX" are groups.
 */
export const presentersIn = (text: string): Presenter[] => partsOf(text.slice(0, 600)).flatMap(inPart);

/** "A, Head of X/B, Lead" is two; "LINX/CLF" is one group. */
const partsOf = (text: string): string[] => {
  const parts: string[] = [];
  for (const part of text.split(/\s*[/;]\s*(?![^()]*\))/)) {
    const first = part.split(',')[0]?.trim() ?? '';
    const isOneGroup = isGroup(first) && /[A-Z]{2,}$/.test(parts.at(-1) ?? '');
    if (parts.length === 0 || (isSomeone(first) && !isOneGroup)) parts.push(part);
    else parts[parts.length - 1] = `${parts.at(-1)}/${part}`;
  }
  return parts;
};

const inPart = (part: string): Presenter[] => {
  const presenters: Presenter[] = [];
  for (const piece of piecesOf(part)) {
    const withRole = nameAndRole(piece);
    if (withRole) presenters.push(withRole);
    else if (isSomeone(piece) || presenters.length === 0) presenters.push({ name: piece, service: null });
    else addService(presenters, piece);
  }
  return presenters;
};

const isSomeone = (piece: string): boolean => isPersonName(piece) || isGroup(piece) || isTitledAlone(piece);

/** "County Councillor Clarke" whatever the surname, but not "Councillor Development Service". */
const isTitledAlone = (piece: string): boolean => hasPersonTitle(piece) && piece.split(' ').length <= 5;

const isGroup = (piece: string): boolean =>
  /^(?:young (?:people|person)|representatives? (?:from|of)|members? of|children (?:from|and)\b)/i.test(
    piece,
  ) || youthGroupOf(piece) !== null;

/** "Name (Role)", "Name - Role", and "Name Senior Manager" with the comma left out. */
const nameAndRole = (piece: string): Presenter | null => {
  const parted = /^([^()]{3,60}?)\s*(?:\(([^()]{2,120})\)|\s[-–]\s+(.{2,120}))$/.exec(piece);
  const name = parted?.[1] ?? '';
  if (parted && isPersonName(name)) return { name, service: (parted[2] ?? parted[3] ?? '').trim() };
  const plain = isGroup(piece) ? null : nameAndOffice(piece);
  return plain ? { name: plain.name, service: plain.office } : null;
};

/** A service belongs to the persons right before it whom no service has been named for, or to the last one. */
const addService = (presenters: Presenter[], service: string): void => {
  const last = presenters.at(-1);
  if (!last || isGroup(last.name)) return;
  if (last.service) {
    const shared = last.service;
    for (const presenter of presenters)
      if (presenter.service === shared) presenter.service = `${shared}, ${service}`;
    return;
  }
  const served = presenters.findLastIndex(({ name, service: known }) => known !== null || isGroup(name));
  // A councillor named before an officer does not sit in the officer's service.
  for (const presenter of presenters.slice(served + 1))
    if (presenter === last || !isCouncillor(presenter.name)) presenter.service = service;
};

const isCouncillor = (name: string): boolean => /\b(?:councillor|cllr)\b/i.test(name);

/** Commas part the pieces; "and" parts them only where a person or a group stands on both sides. */
const piecesOf = (part: string): string[] =>
  part
    .split(/,\s*(?:and\s+)?(?![^()]*\))/)
    .flatMap((piece) => splitAtAnd(piece.trim()))
    .filter((piece) => piece !== '');

const splitAtAnd = (piece: string): string[] => {
  const sides = piece.split(/\s+(?:and|&)\s+(?![^()]*\))/);
  // "Young people from LINX and the Forum" is one group of presenters.
  const isOneGroup =
    isGroup(sides[0] ?? '') && sides.slice(1).every((side) => isGroup(side) && !/^young/i.test(side));
  return sides.length > 1 && sides.every(isSomeone) && !isOneGroup ? sides : [piece];
};
