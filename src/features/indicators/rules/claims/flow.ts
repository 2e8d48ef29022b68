import { printedLike } from './agreement.ts';
import type { Rule } from './claim.ts';
import type { Figure } from './figures.ts';
import type { Reading } from './reading.ts';

type Role = 'start' | 'in' | 'out' | 'end';

/** Words beside a count that say what it is in a sum of comings and goings; the first that fits counts. */
const roles: readonly [RegExp, Role][] = [
  [
    /\b(?:leaving|ending|ended|finish(?:ed|ing)|clos(?:ed|ing) (?:the year )?(?:with|at|on)|left with|end of the year|year[- ]end|brings? (?:it|us|the total) to|bringing|now (?:has|have|stands?))\b/,
    'end',
  ],
  [
    /\b(?:began|begun|start(?:ed|ing)? (?:the year |the period |out )?(?:with|at|from|on)|open(?:ed|ing) (?:the year |the period )?(?:with|at|on)|at the start|to begin with)\b/,
    'start',
  ],
  [
    /\b(?:joined|recruit(?:ed|ing)|gain(?:ed|ing)|added|adding|took on|approved|admitted|came in|came into|entered|started|arrived|welcomed|new)\b/,
    'in',
  ],
  [
    /\b(?:left|lost|losing|ceased|resigned|retired|deregistered|withdrew|withdrawn|declined|dropped out|departed|moved out|moved on|closed|cancelled|discharged|went home)\b/,
    'out',
  ],
];

/** The role of a count by the words right before it ("lost 19") or, failing these, right behind it ("19 left"). */
const roleOf = ({ shape }: Reading, { id }: Figure): Role | null => {
  const at = shape.indexOf(`‹n${id}›`);
  const before =
    shape
      .slice(Math.max(0, at - 45), at)
      .split(/[›,;]| and /)
      .at(-1) ?? '';
  const after =
    shape
      .slice(at + `‹n${id}›`.length)
      .split(/[‹,;.]| and /)[0]
      ?.slice(0, 45) ?? '';
  for (const words of [before, after]) {
    const role = roles.find(([shape]) => shape.test(words))?.[1];
    if (role) return role;
  }
  return null;
};

/** "The year began with 88, 25 joined and 19 left, ending with 94"; "of 120 invited 30 declined, leaving 90". */
export const flow: Rule = {
  name: 'comings and goings',
  reason: 'What there was, with what came and without what went, is what there is.',
  judge: (context, { amounts, changes }) => {
    const used = new Set([
      ...amounts.map(({ figure }) => figure.id),
      ...changes.flatMap(({ before, after }) => [before.id, after.id]),
    ]);
    const counts = context.figures.filter(({ kind }) => kind === 'n');
    const [first, ...others] = counts;
    const last = others.pop();
    if (
      !first ||
      !last ||
      others.length === 0 ||
      counts.some(({ id, hedge }) => used.has(id) || hedge !== null)
    )
      return [];
    if (roleOf(context, last) !== 'end') return [];
    const moved = others.map((figure) => ({ figure, role: roleOf(context, figure) }));
    const goings = moved.filter(({ role }) => role === 'out');
    const comings = moved.filter(({ role }) => role === 'in');
    const starts = roleOf(context, first) === 'start' || (comings.length === 0 && first.value > last.value);
    if (!starts || goings.length + comings.length < moved.length) return [];
    const sum = (list: typeof moved): number => list.reduce((all, { figure }) => all + figure.value, 0);
    const truth = first.value + sum(comings) - sum(goings);
    const agrees = truth === last.value;
    return [
      {
        verdict: agrees ? 'agrees' : 'disagrees',
        found: last.text,
        expected: agrees ? last.text : printedLike(last, truth),
      },
    ];
  },
};
