import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Button } from '../../../web/components/button.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { type FormError, FormErrors, messageAt } from '../../../web/form-page.tsx';
import { type Answer, type Ask, everyone, redirect, route, type Tx } from '../../../web/route.ts';
import { secretShape } from '../../../web/secret-shape.ts';
import { unknownLink, youngForm } from '../../../web/young-answers.tsx';
import { findPost, takingForm } from '../../voice/index.ts';
import { hearOfAsk } from '../answer-ask.ts';
import { askOfPost, postOfAuthor, type YoungAsk } from '../queries.ts';
import { verdicts } from '../rules/standing.ts';
import { verdictIn } from '../rules/step-form.ts';
import { Steps, standingWords } from './standing.view.tsx';

const params = z.object({ secret: secretShape });

/** What somebody sent, and the ask that was made of it; null until it is. */
type Mine = { state: string; words: string; ask: YoungAsk | null };

const stateWords: Readonly<Record<string, string>> = {
  waiting: 'It waits. A person in the team will read it soon.',
  shown: 'A person has read it. Soon it stands with the other asks.',
  read: 'A person has read it. Nobody else sees it.',
  'left out': 'A person has read it. It was left out. You can ask us why.',
};

const DoneForm = ({ secret, error }: { secret: string; error: FormError }) => (
  <form action={`/you-said/mine/${secret}`} method="post" noValidate>
    <Radios
      name="verdict"
      fieldset={{ legend: { text: 'Is it done?', classes: 'govuk-fieldset__legend--m' } }}
      hint={{ text: 'Only you and other young people can say so. You can change it later.' }}
      items={Object.entries(verdicts).map(([value, text]) => ({ value, text }))}
      {...messageAt(error, 'verdict')}
    />
    <Button text="Say so" preventDoubleClick />
  </form>
);

const mineView = ({ state, words, ask }: Mine, secret: string, error: FormError): JSX.Element => (
  <>
    <FormErrors error={error} />
    <h1 class="govuk-heading-l">What you asked for</h1>
    <p class="hearth-said">{words}</p>
    {ask === null ? (
      <p class="govuk-body">{stateWords[state]}</p>
    ) : (
      <>
        <p class="govuk-body">
          <strong>{standingWords[ask.standing]}.</strong>{' '}
          {ask.isShown && (
            <a class="govuk-link" href={`/you-said/${ask.id}`}>
              See it as everybody sees it
            </a>
          )}
        </p>
        <Steps steps={ask.steps} />
        <DoneForm secret={secret} error={error} />
      </>
    )}
  </>
);

const show = (mine: Mine, secret: string, error: FormError): Answer =>
  youngForm('What you asked for', mineView(mine, secret, error), error !== null);

const withMine = (
  ask: Ask<{ secret: string }, unknown, unknown>,
  work: (mine: Mine, tx: Tx, system: Parameters<typeof hearOfAsk>[1]) => Promise<Answer>,
): Promise<Answer> =>
  ask.asSystem('link of an ask', 'voice', async (tx, system) => {
    const postId = await postOfAuthor(tx, system, ask.params.secret);
    const post = postId === null ? undefined : await findPost(tx, system, postId);
    if (!post) return unknownLink();
    const { state, words } = post;
    return work({ state, words, ask: await askOfPost(tx, system, post.id) }, tx, system);
  });

/** What came of it, for whoever asked. */
export const minePage = route({
  method: 'GET',
  path: '/you-said/mine/:secret',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: false, because: 'their own ask, for whoever has its secret' },
  params,
  handle: (ask) => withMine(ask, async (mine) => show(mine, ask.params.secret, null)),
});

/** Whoever asked says whether it is done. */
export const sayDone = route({
  method: 'POST',
  path: '/you-said/mine/:secret',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: true, events: ['ask.young people said'] },
  params,
  body: anyForm,
  handle: (ask) =>
    takingForm(ask, 'my ask', () =>
      withMine(ask, async (mine, tx, system) => {
        const verdict = verdictIn(ask.body);
        const { secret } = ask.params;
        if (verdict === null || mine.ask === null)
          return show(mine, secret, { field: 'verdict', text: 'Choose what you say.' });
        const said = { verdict, byPost: 'Whoever asked', day: todayIn(ask.clock) };
        await hearOfAsk(tx, system, mine.ask.id, said, null);
        return redirect(`/you-said/mine/${secret}`);
      }),
    ),
});
