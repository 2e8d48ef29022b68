import { type Role, roles } from '../kernel/roles.ts';
import type { Actor } from '../kernel/scope.ts';
import type { Route } from '../web/route.ts';

/** A route and who may use it, in words. */
export type WhoMay = { method: string; path: string; who: string; where: string };

const board = 'a board';

const holding = (role: Role, bodyId: string | null): Actor => ({
  kind: 'person',
  id: 'somebody',
  name: 'Somebody',
  holdings: [{ role, bodyId }],
});

const whoOf = ({ can }: Route): string => {
  if (can({ kind: 'public' }).ok) return 'everyone';
  if (can({ kind: 'person', id: 'somebody', name: 'Somebody', holdings: [] }).ok)
    return 'whoever is signed in';
  const there = roles.filter((role) => can(holding(role, board), board).ok);
  const everywhere = roles.filter((role) => !there.includes(role) && can(holding(role, null), board).ok);
  const guests = can({ kind: 'guest', id: 'somebody', meetingId: 'a meeting', name: null }).ok;
  const all = [
    ...there,
    ...everywhere.map((role) => `${role} of every board`),
    guests && 'guests in the room',
  ];
  return all.filter(Boolean).join(', ') || 'nobody';
};

const whereOf = (route: Route): string => {
  if (route.zone === 'public') return 'public page';
  return route.at === 'any board' ? 'what is of their own boards' : 'at the board it belongs to';
};

/** Who may use each route, as the policies answer. */
export const whoMay = (routes: readonly Route[]): WhoMay[] =>
  routes
    .map((route) => ({ method: route.method, path: route.path, who: whoOf(route), where: whereOf(route) }))
    .sort((one, other) => (`${one.path} ${one.method}` < `${other.path} ${other.method}` ? -1 : 1));

/** The same as a page of the documentation. */
export const whoMayMarkdown = (routes: readonly Route[]): string =>
  [
    '# Who may do what',
    '',
    'Made from the routes and their policies by `bin/hearth routes --format markdown > docs/who-may.md`; a test says so',
    'when it is out of date. `src/app/who-may.db.test.ts` tries every route here, at another board and at all boards: as every',
    'role at what is of children and where a page of our board opens, else as some of those answered alike, taking turns.',
    '',
    '| address | who | what of |',
    '| --- | --- | --- |',
    ...whoMay(routes).map(({ method, path, who, where }) => `| ${method} \`${path}\` | ${who} | ${where} |`),
    '',
  ].join('\n');
