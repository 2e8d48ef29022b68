import type { AreaKind } from './kinds.ts';

/**
 * Where an area belongs, from one day to another, both included (ISO). `area` is its name as figures have it. `within`
 * is the larger area's name, null directly under the council; `to` is null until further notice.
 */
export type Belonging = {
  area: string;
  kind: AreaKind;
  within: string | null;
  from: string;
  to: string | null;
};

export const isOn = ({ from, to }: Belonging, day: string): boolean =>
  from <= day && (to === null || day <= to);

/** The areas of a day, each with the larger area that it lies in (null: directly under the council). */
export type Tree = ReadonlyMap<string, string | null>;

export const treeOn = (belongings: readonly Belonging[], day: string): Tree =>
  new Map(belongings.filter((one) => isOn(one, day)).map(({ area, within }) => [area, within]));

/** The areas that lie directly in each larger area of a tree. */
export const areasWithin = (tree: Tree): ReadonlyMap<string, readonly string[]> => {
  const inside = new Map<string, string[]>();
  for (const [area, within] of tree) {
    if (within === null) continue;
    const others = inside.get(within);
    if (others) others.push(area);
    else inside.set(within, [area]);
  }
  return inside;
};

/** The larger areas that an area lies in, the nearest first. */
export const largerAreas = (tree: Tree, area: string): string[] => {
  const within = tree.get(area);
  return within ? [within, ...largerAreas(tree, within)] : [];
};

/** The day until which something holds that begins anew in the next place. */
export const endOf = ({ to }: Belonging): string => to ?? '9999-12-31';
