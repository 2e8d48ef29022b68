import { ok, type Result, refused } from '../../../../kernel/result.ts';

/** What leads are called in a cell, by their ids. */
export type LeadNames = ReadonlyMap<string, string>;

/** Leads as a cell names them: those that are here by their ids, and names that nobody has yet. */
export type NamedLeads = { ids: string[]; fresh: string[] };

/** Names stand in one cell, parted by semicolons or lines; in a name they become commas. */
const inOneCell = (name: string): string =>
  name
    .replace(/\s*[;\r\n]\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();

/** Each lead by name; where several have the same one, with the service behind it. */
export const leadNames = (leads: readonly { id: string; name: string; service: string }[]): LeadNames => {
  const alike = Map.groupBy(leads, ({ name }) => inOneCell(name));
  return new Map(
    leads.map(({ id, name, service }) => {
      const own = inOneCell(name);
      const isAlone = alike.get(own)?.length === 1 || service.trim() === '';
      return [id, isAlone ? own : `${own} (${inOneCell(service)})`];
    }),
  );
};

/** The cell of these leads. */
export const leadsText = (ids: readonly string[], names: LeadNames): string =>
  ids.flatMap((id) => names.get(id) ?? []).join('; ');

const longestName = 500;

/**
 * Who is meant by the names in a cell: exactly these names or nobody, because two people may be called nearly the same.
 * `now` are the leads that the entry has: of several with one name they are meant first. Refused where a name may be
 * that of several.
 */
export const readLeads = (text: string, names: LeadNames, now: readonly string[]): Result<NamedLeads> => {
  const found: NamedLeads = { ids: [], fresh: [] };
  for (const name of text.split(/[;\r\n]/).map(inOneCell)) {
    if (name === '' || found.fresh.includes(name)) continue;
    if (name.length > longestName) return refused('A name has at most 500 characters.');
    const called = [...names].flatMap(([id, own]) => (own === name && !found.ids.includes(id) ? [id] : []));
    const meant = called.length === 1 ? called[0] : called.find((id) => now.includes(id));
    const others = [...names.values()].filter((own) => own.startsWith(`${name} (`));
    if (meant !== undefined) found.ids.push(meant);
    else if (called.length > 1)
      return refused(`Several leads are called “${name}”. Choose on the page of the entry who is meant.`);
    else if (others.length > 0)
      return refused(
        `Is “${name}” one of these: ${others.join('; ')}? Write it so, or choose on the page of the entry.`,
      );
    else if (![...names.values()].includes(name)) found.fresh.push(name);
  }
  return ok(found);
};
