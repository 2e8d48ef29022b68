import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { createPerson, listPeople } from '../../../platform/access/people.ts';
import { type Answer, page, redirect, route, type Tx } from '../../../web/route.ts';
import { mayRunBoards } from '../policy.ts';
import type { Body } from '../queries.ts';
import type { Problem } from './frame.view.tsx';
import { again, atBoard, boardAddress, boardReading, id, withBoard } from './on-board.ts';
import { type PersonForm, personFormView } from './person-form.view.tsx';
import { type AnyForm, anyForm, idIn, isTicked, lineIn } from './typed-form.ts';

const showPersonForm = async (
  tx: Tx,
  scope: Scope,
  body: Body,
  { seat: chosen, form, problems }: { seat: string | null; form: PersonForm; problems: Problem[] },
): Promise<Answer> => {
  const people = await listPeople(tx, scope);
  return page('Somebody new', personFormView({ body, runs: true, seat: chosen, people, form, problems }));
};

/** The form that makes somebody known who is to get a seat or an office. */
export const newPerson = route({
  method: 'GET',
  path: '/boards/:board/people/new',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: boardReading,
  params: boardAddress,
  query: z.object({ seat: id.optional().catch(undefined) }),
  handle: ({ inScope, scope, params, query }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, (body) => {
        const form = { name: '', title: '', email: '', young: false, supporter: null };
        return showPersonForm(tx, scope, body, { seat: query.seat ?? null, form, problems: [] });
      }),
    ),
});

const emailWrong: Problem = {
  text: 'Give an e-mail address like name@example.org, or leave it empty.',
  href: '#email',
};

const supporterNeeded: Problem = {
  text: "A young people's representative has a named supporter: choose who stands beside them.",
  href: '#supporter',
};

const typed = (sent: AnyForm): PersonForm => ({
  name: lineIn(sent, 'name'),
  title: lineIn(sent, 'title'),
  email: lineIn(sent, 'email'),
  young: isTicked(sent, 'young'),
  supporter: idIn(sent, 'supporter'),
});

const problemsOf = ({ name, email, young, supporter }: PersonForm): Problem[] => [
  ...(name === '' ? [{ text: 'Give their name.', href: '#name' }] : []),
  ...(email !== '' && !z.email().safeParse(email).success ? [emailWrong] : []),
  ...(young && supporter === null ? [supporterNeeded] : []),
];

/** Makes somebody known, and leads back to the seat or the office. */
export const addPerson = route({
  method: 'POST',
  path: '/boards/:board/people/new',
  zone: 'board',
  at: atBoard,
  can: mayRunBoards,
  audit: { writes: true, events: ['person.added'] },
  params: boardAddress,
  body: anyForm,
  handle: ({ inScope, scope, params, body: sent }) =>
    inScope((tx) =>
      withBoard(tx, scope, params.board, async (body) => {
        const form = typed(sent);
        const problems = problemsOf(form);
        const chosen = idIn(sent, 'seat');
        if (problems.length > 0)
          return again(await showPersonForm(tx, scope, body, { seat: chosen, form, problems }));
        const person = await createPerson(tx, scope, {
          name: form.name,
          title: form.title || null,
          email: form.email || null,
          young: form.young,
          supporterId: form.young ? form.supporter : null,
          photoSha256: null,
        });
        if (!person.ok)
          return again(
            await showPersonForm(tx, scope, body, {
              seat: chosen,
              form,
              problems: [{ text: person.reason, href: '#email' }],
            }),
          );
        const back = chosen ? `seats/${chosen}` : 'offices/new';
        return redirect(`/boards/${body.id}/${back}?done=person&person=${person.value}`);
      }),
    ),
});
