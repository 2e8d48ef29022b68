import { ok, type Result, refused } from '../../../kernel/result.ts';
import { dayIn, type Mistake, type Typed, typedDay } from './child-form.ts';

/** What an officer's post is: `share` in hundredths of a whole one, days ISO, the last one included. */
export type Post = { team: string; share: number; since: string | null; until: string | null };

const mostLetters = 60;

/** Reads the form of an officer's post. */
export const readOfficerForm = (typed: Typed): Result<Post, Mistake> => {
  const team = (typed.team ?? '').trim();
  if (team === '' || team.length > mostLetters)
    return refused({ text: `Name the team, in ${mostLetters} letters at most.`, field: 'team' });
  const share = (typed.share ?? '').trim();
  if (!/^\d{1,3}$/.test(share) || Number(share) > 100)
    return refused({ text: 'Give the share of a whole post from 0 to 100, such as 60.', field: 'share' });
  const since = dayIn(typed, 'since');
  if (!since.ok) return since;
  const until = dayIn(typed, 'until');
  if (!until.ok) return until;
  if (since.value !== null && until.value !== null && until.value < since.value)
    return refused({ text: 'The last day lies before the first.', field: 'until' });
  return ok({ team, share: Number(share), since: since.value, until: until.value });
};

/** A post as its form shows it. */
export const officerFormOf = ({ team, share, since, until }: Post): Typed => ({
  team,
  share: String(share),
  ...typedDay('since', since),
  ...typedDay('until', until),
});
