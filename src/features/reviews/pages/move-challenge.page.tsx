import { z } from 'zod';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, type Route, redirect, route } from '../../../web/route.ts';
import { addressees, type Challenge } from '../challenge-queries.ts';
import { mayTake } from '../policy.ts';
import { impactWords } from '../rules/challenge.ts';
import { levelsAbove, mayMove, nextKinds } from '../rules/challenge-course.ts';
import { challengeTitle } from '../rules/challenge-words.ts';
import { askAboutPersonal } from '../rules/personal.ts';
import { type MoveForm, type MovePage, movePages } from './challenge-moves.tsx';
import {
  aboveChallenge,
  challengeParams,
  changingChallenge,
  type HeldChallenge,
  line,
  readingChallenge,
  readsChallenge,
  toChallenge,
  words,
} from './with-challenge.tsx';

/** A form as it begins: what there is only one of is chosen, and what goes further takes its words along. */
const begun = ({ kind, level, impact, words: said }: Challenge, { move }: MovePage): MoveForm => {
  const kinds = nextKinds(kind);
  return {
    kind: kinds.length === 1 ? (kinds[0] ?? '') : '',
    category: '',
    impact: move === 'become' && impact in impactWords ? impact : '',
    words: move === 'become' ? said : '',
    level: (move === 'escalate' ? levelsAbove(level)[0] : level) ?? '',
    to: '',
    toName: '',
    outcome: '',
    changed: '',
  };
};

const show = async (
  { tx, scope, challenge, today }: HeldChallenge,
  page: MovePage,
  form: MoveForm,
  error: FormError,
): Promise<Answer> =>
  formAnswer(
    page.title,
    <FormPage
      title={page.title}
      to={`/challenges/${challenge.id}/${page.move}`}
      above={aboveChallenge}
      back={{ text: challengeTitle(challenge), href: `/challenges/${challenge.id}` }}
      verb={page.verb}
      leave="Leave it as it is"
      error={error}
      {...(page.warning && { warning: true })}
    >
      {page.Fields({ challenge, form, people: await addressees(tx, scope, today), error })}
    </FormPage>,
    error?.text ?? null,
  );

const notYours = (reason: string): Answer => ({
  kind: 'page',
  title: 'You cannot change this',
  view: messageView('You cannot change this', [reason]),
  status: 403,
});

const body = z.object({
  kind: line,
  category: line,
  impact: line,
  words,
  level: line,
  to: line,
  toName: line,
  outcome: line,
  changed: words,
  keep: words,
});

const formOf = (page: MovePage): Route =>
  route({
    method: 'GET',
    path: `/challenges/:challenge/${page.move}`,
    zone: 'casework',
    at: 'any board',
    can: page.can,
    audit: readsChallenge,
    params: challengeParams,
    handle: (ask) =>
      readingChallenge(ask, async (held) => {
        const { challenge } = held;
        const may = mayTake(held.scope.actor, page.move, challenge.toId);
        if (!may.ok) return notYours(may.reason);
        return mayMove(challenge, page.move).ok
          ? show(held, page, begun(challenge, page), null)
          : redirect(`/challenges/${challenge.id}`);
      }),
  });

const saveOf = (page: MovePage): Route =>
  route({
    method: 'POST',
    path: `/challenges/:challenge/${page.move}`,
    zone: 'casework',
    at: 'any board',
    can: page.can,
    audit: { writes: true, events: [page.event] },
    params: challengeParams,
    body,
    handle: (ask) =>
      changingChallenge(ask, async (held) => {
        const may = mayTake(held.scope.actor, page.move, held.challenge.toId);
        if (!may.ok) return notYours(may.reason);
        const personal = askAboutPersonal(ask.body, ['words', 'changed', 'toName']);
        if (personal) return show(held, page, ask.body, personal);
        const saved = await page.save(held, ask.body, await addressees(held.tx, held.scope, held.today));
        return saved.ok ? toChallenge(saved.value, page.move) : show(held, page, ask.body, saved.reason);
      }),
  });

/** The form of every step with a challenge, and what happens when it is sent. */
export const moveRoutes: readonly Route[] = movePages.flatMap((page) => [formOf(page), saveOf(page)]);
