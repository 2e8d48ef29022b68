import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { listed } from '../../../kernel/listed.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { momentWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, FormErrors, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, type Ask, notFound, redirect, route } from '../../../web/route.ts';
import { mayHearVoice } from '../policy.ts';
import { settlePost, showPost } from '../posts.ts';
import { findPost, type PostCame } from '../queries.ts';

const params = z.object({ post: z.uuid('The address is not complete.') });

const stateWords: Record<PostCame['state'], string> = {
  waiting: 'It waits to be read.',
  shown: 'Everybody can see it.',
  read: 'The team has read it. Nobody else sees it.',
  'left out': 'It was left out. Nobody else sees it.',
};

const ShowForm = ({
  post,
  typed,
  error,
}: {
  post: PostCame;
  typed: Typed;
  error: FormError;
}): JSX.Element => (
  <form action={`/voice/posts/${post.id}/show`} method="post" noValidate>
    <h2 class="govuk-heading-m">Show it to everybody</h2>
    <p class="govuk-body">
      They agree. Take out what names somebody else or says where somebody lives; change nothing else.
    </p>
    <TextField name="words" label="Words" rows={8} typed={typed} error={error} />
    <LineField name="firstName" label="First name, if they gave one" width={20} typed={typed} error={error} />
    <Button text="Show it to everybody" preventDoubleClick />
  </form>
);

const Settle = ({ post, state, text }: { post: PostCame; state: string; text: string }): JSX.Element => (
  <form action={`/voice/posts/${post.id}/settle`} method="post" class="hearth-inline-form">
    <input type="hidden" name="state" value={state} />
    <Button text={text} classes="govuk-button--secondary" preventDoubleClick />
  </form>
);

const postView = (post: PostCame, typed: Typed, error: FormError): JSX.Element => (
  <>
    <FormErrors error={error} />
    <Breadcrumbs
      items={[
        { text: 'Young people’s voice', href: '/voice' },
        { text: 'What came in', href: '/voice/posts' },
        { text: post.form },
      ]}
    />
    <h1 class="govuk-heading-l">{post.form}</h1>
    <p class="govuk-body">
      {momentWords(post.cameAt)}
      {post.firstName !== '' && `, from ${post.firstName}`}. {stateWords[post.state]}
    </p>
    {post.worries.length > 0 && (
      <div class="govuk-inset-text">
        <strong>This may tell of danger: {listed(post.worries, 'and')}.</strong> Follow the council’s
        safeguarding procedure before anything else.
      </div>
    )}
    {post.fromRobot && (
      <p class="govuk-body">A field that people do not see was filled in: a program may have sent it.</p>
    )}
    <p class="hearth-said">{post.words}</p>
    {post.agreed ? (
      <ShowForm post={post} typed={typed} error={error} />
    ) : (
      <p class="govuk-body">
        {post.consentId === null
          ? 'They did not say that others may see it.'
          : 'They took back that others may see it.'}
      </p>
    )}
    <div class="govuk-button-group">
      {post.state !== 'read' && <Settle post={post} state="read" text="Mark as read, show nobody" />}
      {post.state !== 'left out' && <Settle post={post} state="left out" text="Leave it out" />}
      {post.state !== 'waiting' && <Settle post={post} state="waiting" text="Let it wait again" />}
    </div>
  </>
);

const title = 'What came in';

const typedOf = ({ words, firstName }: PostCame): Typed => ({ words, firstName });

type Asked = Ask<{ post: string }, unknown, unknown>;

const withPost = (
  { inScope, scope, params: { post: id } }: Asked,
  work: (post: PostCame, tx: Parameters<typeof findPost>[0]) => Promise<Answer>,
) =>
  inScope(async (tx): Promise<Answer> => {
    const post = await findPost(tx, scope, id);
    return post ? work(post, tx) : notFound('that message');
  });

/** What somebody sent, and what the team can do with it. */
export const postPage = route({
  method: 'GET',
  path: '/voice/posts/:post',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'what was sent to the team, for the team' },
  params,
  handle: (ask) =>
    withPost(ask, async (post) => formAnswer(title, postView(post, typedOf(post), null), null)),
});

/** Shows it to everybody. */
export const showPostRoute = route({
  method: 'POST',
  path: '/voice/posts/:post/show',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['post.shown'] },
  params,
  body: anyForm,
  handle: (ask) =>
    withPost(ask, async (post, tx) => {
      const shown = { words: textIn(ask.body, 'words'), firstName: textIn(ask.body, 'firstName') };
      const done = await showPost(tx, ask.scope, post, { ...shown, today: todayIn(ask.clock) });
      if (done.ok) return redirect('/voice/posts');
      const error = { text: done.reason, field: 'words' };
      return formAnswer(title, postView(post, ask.body, error), error);
    }),
});

/** Marks it as read, leaves it out, or lets it wait again. */
export const settlePostRoute = route({
  method: 'POST',
  path: '/voice/posts/:post/settle',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['post.read', 'post.left out', 'post.waits again'] },
  params,
  body: z.object({ state: z.enum(['read', 'left out', 'waiting']) }),
  handle: (ask) =>
    withPost(ask, async (post, tx) => {
      await settlePost(tx, ask.scope, post, ask.body.state);
      return redirect('/voice/posts');
    }),
});
