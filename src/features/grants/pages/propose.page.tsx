import { ok } from '../../../kernel/result.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { DayLine, LineField, TextField } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { formRoutes } from '../../../web/form-routes.tsx';
import { askAboutPersonal } from '../../reviews/index.ts';
import { propose } from '../commands.ts';
import { mayPropose } from '../policy.ts';
import { openRounds } from '../queries.ts';
import { readProposal } from '../rules/read-grants.ts';
import { atBoard, boardLink, proposalLink } from './places.ts';

const yesNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
];

const mayBePublic = { title: 'What it is', forWhom: 'Whom it is for', changes: 'What will change' };

/** Proposing a grant: whoever holds a role at the board, while a round is open. */
export const proposeForm = formRoutes({
  ...atBoard,
  path: '/boards/:board/grants/new',
  can: mayPropose,
  open: async ({ tx, scope, params, today }) => {
    const rounds = await openRounds(tx, scope, params.board, today);
    return rounds.length === 0 ? null : { bodyId: params.board, rounds };
  },
  events: ['grant.proposed'],
  verb: 'Propose it',
  title: () => 'Propose a grant',
  back: boardLink,
  typed: ({ rounds }): Typed => ({ round: rounds[0]?.id ?? '' }),
  before: () => (
    <p class="govuk-body">
      Whoever holds a role at the board reads this. If a grant is given, everybody reads what it is, whom it
      is for, and how much. Name no young person.
    </p>
  ),
  fields: ({ typed, error }, { rounds }) => {
    const field = { typed, error };
    return (
      <>
        <Radios
          name="round"
          fieldset={{ legend: { text: 'For which round' } }}
          items={rounds.map(({ id, name }) => ({ value: id, text: name }))}
          value={textIn(typed, 'round')}
          {...messageAt(error, 'round')}
        />
        <LineField name="title" label="What it is" {...field} />
        <LineField
          name="forWhom"
          label="Whom it is for"
          hint="Like “care leavers in the north”."
          {...field}
        />
        <LineField name="children" label="For how many children or young people" width={5} {...field} />
        <LineField name="asked" label="How much you ask for" hint="Like £250." width={10} {...field} />
        <DayLine name="startsOn" label="When it starts" {...field} />
        <TextField name="changes" label="What will change for them" {...field} />
        <TextField name="otherFunding" label="Other money for it, if there is any" rows={2} {...field} />
        <Radios
          name="inOurCare"
          fieldset={{ legend: { text: 'Is it for children in our care or care leavers?' } }}
          items={yesNo}
          value={textIn(typed, 'inOurCare')}
          {...messageAt(error, 'inOurCare')}
        />
        <Radios
          name="owedAnyway"
          fieldset={{ legend: { text: 'Does the council have to provide it anyway?' } }}
          items={yesNo}
          value={textIn(typed, 'owedAnyway')}
          {...messageAt(error, 'owedAnyway')}
        />
      </>
    );
  },
  save: async ({ tx, scope, today }, { rounds }, typed) => {
    const read = readProposal(typed, rounds);
    if (!read.ok) return read;
    const personal = askAboutPersonal(typed, Object.keys(mayBePublic), {}, mayBePublic);
    if (personal !== null) return { ok: false, reason: personal };
    return ok(proposalLink({ id: await propose(tx, scope, read.value, today), title: '' }).href);
  },
});
