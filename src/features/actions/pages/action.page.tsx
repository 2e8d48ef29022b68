import { z } from 'zod';
import { firstWords } from '../../../kernel/first-words.ts';
import { ok } from '../../../kernel/result.ts';
import type { Scope } from '../../../kernel/scope.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, route } from '../../../web/route.ts';
import type { AsksAboutAction } from '../asks-about.ts';
import { noteProgress } from '../commands.ts';
import { mayAct, mayHaveActions, mayRun } from '../policy.ts';
import { evidenceOf, placeOfAction } from '../queries.ts';
import { actionView } from './action.view.tsx';
import { actionParams, type Held, reading, toAction, withAction, words } from './with-action.tsx';

const done: Record<string, string> = {
  opened: 'It is written down.',
  noted: 'Your note is saved.',
  evidence: 'The evidence is added.',
  handed: 'It was handed over. Both are told.',
  due: 'The due date is changed.',
  closed: 'It is closed. You can open it again.',
  reopened: 'It is open again.',
  sent: 'It is marked as sent.',
  answered: 'The answer is written down.',
};

type Typed = { note?: string; error?: FormError; done?: string };

const show = async (
  { tx, action, today }: Held,
  scope: Scope,
  asksAbout: AsksAboutAction,
  typed: Typed = {},
): Promise<Answer> => {
  const may = mayRun(scope.actor, action).ok ? 'run' : mayAct(scope.actor, action).ok ? 'act' : 'read';
  const evidence = await evidenceOf(tx, scope, action.id);
  const error = typed.error ?? null;
  return {
    kind: 'page',
    title: `${error ? 'Error: ' : ''}${firstWords(action.what)}`,
    view: actionView({
      action,
      evidence,
      asks: await asksAbout(tx, scope, action.id),
      today,
      may,
      note: typed.note ?? '',
      error,
      done: done[typed.done ?? ''] ?? null,
    }),
    model: { action, evidence },
    ...(error && { status: 422 }),
  };
};

/** An action: what it is, how it stands, what happened, what next. */
export const actionPage = (asksAbout: AsksAboutAction) =>
  route({
    method: 'GET',
    path: '/actions/:action',
    zone: 'board',
    at: placeOfAction,
    can: mayHaveActions,
    audit: reading,
    params: actionParams,
    query: z.object({ done: z.string().optional() }),
    handle: (ask) =>
      withAction(
        ask,
        (held) => show(held, ask.scope, asksAbout, ask.query.done ? { done: ask.query.done } : {}),
        () => ok(true),
      ),
  });

/** Writes how it is going. */
export const saveNote = (asksAbout: AsksAboutAction) =>
  route({
    method: 'POST',
    path: '/actions/:action/notes',
    zone: 'board',
    at: placeOfAction,
    can: mayHaveActions,
    audit: { writes: true, events: ['action.noted'] },
    params: actionParams,
    body: z.object({ words }),
    handle: (ask) =>
      withAction(ask, async (held) => {
        const { tx, action, today } = held;
        const note = ask.body.words.trim();
        const again = (text: string) =>
          show(held, ask.scope, asksAbout, { note, error: { text, field: 'words' } });
        if (note === '') return again('Write how it is going.');
        const result = await noteProgress(tx, ask.scope, action.id, note, today);
        return result.ok ? toAction(action.id, 'noted') : again(result.reason);
      }),
  });
