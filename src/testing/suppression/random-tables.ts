import type { Cell, Relation, Tables } from '../../features/indicators/rules/suppression/tables.ts';
import { chanceOf } from './chance.ts';

/** How large a made-up council is. Areas are a tree: localities of districts of teams. */
export type Shape = {
  localities: number;
  districts: number;
  teams: number;
  months: number;
  statuses: number;
  /** Children of a team to begin with, on average; teams differ widely. */
  children: number;
  /** Shares that are told of every area and month, such as reviewed in time. */
  shares: number;
};

type Child = { team: string; status: number; from: number; to: number; did: number[] };
type Area = { name: string; within: string | null };

const areasOf = ({ localities, districts, teams }: Shape): Area[] => {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  return [
    { name: 'all', within: null },
    ...numbers(localities).flatMap((locality) => [
      { name: `${locality}`, within: 'all' },
      ...numbers(districts).flatMap((district) => [
        { name: `${locality}.${district}`, within: `${locality}` },
        ...numbers(teams).map((team) => ({
          name: `${locality}.${district}.${team}`,
          within: `${locality}.${district}`,
        })),
      ]),
    ]),
  ];
};

const childrenOf = (shape: Shape, teams: readonly string[], chance: () => number): Child[] =>
  teams.flatMap((team) => {
    // Some teams have nobody, some a few, some many.
    const count = Math.floor(shape.children * 3 * chance() ** 2);
    return Array.from({ length: count }, () => {
      const from = chance() < 0.6 ? 0 : 1 + Math.floor(chance() * shape.months);
      return {
        team,
        // The first status is the usual one, the last hardly anybody has.
        status: Math.floor(shape.statuses * chance() ** 2.5),
        from,
        to: chance() < 0.7 ? shape.months : from + Math.floor(chance() * shape.months),
        did: Array.from({ length: shape.shares }, () =>
          chance() < 0.85 ? shape.months : Math.floor(chance() * 4),
        ),
      };
    });
  });

/**
 * All tables of a made-up report from `first` month on: each month's number by area, status and both, those who
 * started and ceased (which lead from one month to the next), and shares of every area; counted from one made-up list
 * of children, so that everything adds up.
 */
export const randomTables = (seed: number, shape: Shape, { first = 1, last = shape.months } = {}): Tables => {
  const chance = chanceOf(seed);
  const areas = areasOf(shape);
  const lowest = areas.map(({ name }) => name).filter((name) => !areas.some(({ within }) => within === name));
  const children = childrenOf(shape, lowest, chance);
  const cells = new Map<string, Cell>();
  const relations: Relation[] = [];
  const count = (id: string, area: string, is: (child: Child) => boolean, printed = true): string => {
    const belongs = ({ team }: Child) => area === 'all' || team === area || team.startsWith(`${area}.`);
    const value = children.filter((child) => belongs(child) && is(child)).length;
    cells.set(id, printed ? { id, value } : { id, value, printed: false });
    return id;
  };
  const byArea = (what: string, is: (child: Child) => boolean, printed = true): void => {
    for (const { name } of areas) count(`${what} ${name}`, name, is, printed);
    for (const { name } of areas) {
      const within = areas.filter((area) => area.within === name).map((area) => `${what} ${area.name}`);
      if (within.length > 0) relations.push({ total: `${what} ${name}`, parts: within });
    }
  };
  for (let month = first; month <= last; month += 1) {
    const there = (at: number) => (child: Child) => child.from <= at && at < child.to;
    byArea(`number ${month}`, there(month));
    for (let status = 0; status < shape.statuses; status += 1) {
      byArea(`status${status} ${month}`, (child) => there(month)(child) && child.status === status);
    }
    for (let share = 0; share < shape.shares; share += 1) {
      const did = (child: Child) => (child.did[share] ?? 0) >= month;
      byArea(`did${share} ${month}`, (child) => there(month)(child) && did(child));
      byArea(`not${share} ${month}`, (child) => there(month)(child) && !did(child));
    }
    for (const { name } of areas) {
      const all = `number ${month} ${name}`;
      const statuses = Array.from(
        { length: shape.statuses },
        (_, status) => `status${status} ${month} ${name}`,
      );
      relations.push({ total: all, parts: statuses });
      for (let share = 0; share < shape.shares; share += 1) {
        relations.push({
          total: all,
          parts: [`did${share} ${month} ${name}`, `not${share} ${month} ${name}`],
        });
      }
    }
    if (month === first) continue;
    byArea(`started ${month}`, (child) => there(month)(child) && !there(month - 1)(child));
    byArea(`ceased ${month}`, (child) => there(month - 1)(child) && !there(month)(child));
    for (const { name } of areas) {
      const either = (child: Child) => there(month - 1)(child) || there(month)(child);
      const passed = count(`either ${month} ${name}`, name, either, false);
      relations.push(
        { total: passed, parts: [`number ${month - 1} ${name}`, `started ${month} ${name}`] },
        { total: passed, parts: [`number ${month} ${name}`, `ceased ${month} ${name}`] },
      );
    }
  }
  return { cells: [...cells.values()], relations };
};
