import { z } from 'zod';
import { readWords } from '../../../kernel/read-typed.ts';
import { ok, refused } from '../../../kernel/result.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { Select } from '../../../web/components/select.tsx';
import { LineField } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { formRoutes, stepRoute } from '../../../web/form-routes.tsx';
import { askedMembers, membersToAsk, signatories } from '../covenant-queries.ts';
import { askMember, noteBrought, takeBackBrought } from '../keep-covenant.ts';
import { covenantDesk, team, voiceLink } from './team.ts';

const mostLetters = 80;

const ask = formRoutes({
  ...team,
  path: '/voice/covenant/asked/new',
  params: z.object({}),
  open: ({ tx, scope, today }) => membersToAsk(tx, scope, today),
  events: ['employer.asked'],
  verb: 'Write down that they were asked',
  title: () => 'Ask a member to bring an employer',
  above: [voiceLink],
  back: () => covenantDesk,
  typed: (): Typed => ({}),
  before: (members) => (
    <p class="govuk-body">
      {members.length === 0
        ? 'No board has a member in a seat yet. The clerk fills the seats.'
        : 'The Board sees who was asked, for which ward, and whom they brought.'}
    </p>
  ),
  fields: ({ typed, error }, members) => (
    <>
      <Select
        name="member"
        label={{ text: 'Member' }}
        items={members.map(({ personId, name, seat }) => ({
          value: personId,
          text: seat === name ? name : `${name}, ${seat}`,
        }))}
        value={textIn(typed, 'member')}
        {...messageAt(error, 'member')}
      />
      <LineField name="ward" label="Their ward" typed={typed} error={error} />
    </>
  ),
  save: async ({ tx, scope, today }, members, typed) => {
    const member = members.find(({ personId }) => personId === textIn(typed, 'member'));
    if (!member) return refused({ field: 'member', text: 'Choose a member.' });
    const ward = readWords(typed, 'ward', 'Say for which ward.', mostLetters);
    if (!ward.ok) return ward;
    const asked = await askMember(tx, scope, { personId: member.personId, ward: ward.value }, today);
    return asked === null
      ? refused({ field: 'member', text: 'They were asked for this ward already.' })
      : ok(covenantDesk.href);
  },
});

const atAsked = { ...team, params: z.object({ asked: z.uuid('The address is not complete.') }) } as const;

const brought = stepRoute({
  ...atAsked,
  path: '/voice/covenant/asked/:asked/brought',
  events: ['employer.brought'],
  work: async ({ tx, scope, params, today }, typed) => {
    const asked = (await askedMembers(tx, scope)).find(({ id }) => id === params.asked);
    const signatory = (await signatories(tx, scope)).find(({ id }) => id === textIn(typed, 'signatory'));
    if (!asked || !signatory) return null;
    await noteBrought(tx, scope, asked.id, signatory.id, today);
    return ok(covenantDesk.href);
  },
});

const notBrought = stepRoute({
  ...atAsked,
  path: '/voice/covenant/asked/:asked/not-brought',
  events: ['employer.not brought'],
  work: async ({ tx, scope, params }) => {
    const asked = (await askedMembers(tx, scope)).find(({ id }) => id === params.asked);
    if (!asked) return null;
    await takeBackBrought(tx, scope, asked.id);
    return ok(covenantDesk.href);
  },
});

/** Members who are asked for an employer, whom they brought, and the undoing of that. */
export const askedRoutes = [...ask, brought, notBrought];
