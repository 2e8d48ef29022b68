import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, page, redirect, route, type Tx } from '../../../web/route.ts';
import { addVersion } from '../make-terms.ts';
import { mayRunBoards } from '../policy.ts';
import type { Body } from '../queries.ts';
import { usualTerms } from '../rules/terms.ts';
import { readTermsForm, type TermsErrors, type TermsForm, termsFormOf } from '../rules/terms-form.ts';
import { noDate } from '../rules/typed-date.ts';
import { listVersions } from '../terms-queries.ts';
import { type Problem, problemOf } from './frame.view.tsx';
import { again, atBoard, boardAddress, boardReading, withBoard } from './on-board.ts';
import { termsFormView } from './terms-form.view.tsx';
import { type AnyForm, anyForm, dateIn, isTicked, lineIn, manyIn, textIn } from './typed-form.ts';

type Typed = { form?: TermsForm; errors?: TermsErrors; others?: Problem[] };

const show = async (tx: Tx, scope: Scope, body: Body, { form, errors, others }: Typed): Promise<Answer> => {
  const [last] = await listVersions(tx, scope, body.id);
  const view = termsFormView({
    body,
    runs: true,
    form: form ?? termsFormOf(last ?? usualTerms, noDate, ''),
    errors: errors ?? {},
    others: others ?? [],
    isFirst: !last,
  });
  return page(`${last ? 'Write a new version' : 'Write the first version'} – ${body.name}`, view);
};

/** The form of a new version, filled in with the last one. */
export const newTerms = route({
  method: 'GET',
  path: '/boards/:board/constitution/new',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: boardReading,
  params: boardAddress,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) => withBoard(tx, scope, params.board, (body) => show(tx, scope, body, {}))),
});

const typed = (form: AnyForm): TermsForm => ({
  inForceFrom: dateIn(form, 'inForceFrom'),
  agreedBy: lineIn(form, 'agreedBy'),
  purpose: textIn(form, 'purpose'),
  aims: textIn(form, 'aims'),
  memberGroups: textIn(form, 'memberGroups'),
  coOptedServices: textIn(form, 'coOptedServices'),
  attending: textIn(form, 'attending'),
  advisers: textIn(form, 'advisers'),
  appointers: manyIn(form, 'appointers'),
  castingVote: isTicked(form, 'castingVote'),
  quorum: lineIn(form, 'quorum'),
  substitutesVote: isTicked(form, 'substitutesVote'),
  everyMonths: lineIn(form, 'everyMonths'),
  noticeDays: lineIn(form, 'noticeDays'),
  meetingMinutes: lineIn(form, 'meetingMinutes'),
  reviewedYearly: isTicked(form, 'reviewedYearly'),
  duties: textIn(form, 'duties'),
});

/** Saves a new version; a mistake loses nothing typed. */
export const saveTerms = route({
  method: 'POST',
  path: '/boards/:board/constitution/new',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['terms.added'] },
  params: boardAddress,
  body: anyForm,
  handle: ({ inScope, scope, params, body: sent }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        const form = typed(sent);
        const read = readTermsForm(form);
        if (!read.ok) return again(await show(tx, scope, body, { form, errors: read.reason }));
        const added = await addVersion(tx, scope, body.id, read.value);
        return added.ok
          ? redirect(`/boards/${body.id}/constitution?done=added`)
          : again(
              await show(tx, scope, body, { form, others: [problemOf(added.reason, '#inForceFrom-day')] }),
            );
      }),
    ),
});
