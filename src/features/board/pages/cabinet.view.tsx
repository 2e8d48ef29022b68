import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import type { CabinetPost } from '../posts-queries.ts';
import type { TypedDate } from '../rules/typed-date.ts';
import { type Choosable, DateField, PersonField } from './fields.view.tsx';
import { Done, type Problem, Problems } from './frame.view.tsx';

/** A cabinet post as typed. */
export type CabinetForm = { person: string | null; portfolio: string; from: TypedDate; to: TypedDate };

type Model = {
  posts: CabinetPost[];
  people: Choosable[];
  form: CabinetForm;
  problems: Problem[];
  done: string | null;
};

const Post = ({ post }: { post: CabinetPost }): JSX.Element => (
  <li>
    <strong>{post.personName}</strong>, {post.portfolio}, from {dateWords(post.from)}
    {post.to && ` to ${dateWords(post.to)}`}
    <form
      action={`/boards/cabinet/${post.id}/${post.to === null ? 'end' : 'undo'}`}
      method="post"
      class="hearth-inline"
    >
      <button type="submit" class="hearth-link-button">
        {post.to === null ? 'Left the Cabinet today' : 'Undo: still in the Cabinet'}
        <span class="govuk-visually-hidden">: {post.personName}</span>
      </button>
    </form>
  </li>
);

/** Who is in the Cabinet, so that no cabinet member sits as a member. */
export const cabinetView = ({ posts, people, form, problems, done }: Model): JSX.Element => (
  <>
    <Problems problems={problems} />
    <Done words={done} />
    <Breadcrumbs items={[{ text: 'Boards', href: '/boards' }]} />
    <h1 class="govuk-heading-l">Who is in the Cabinet</h1>
    <p class="govuk-body">
      A board advises the Cabinet, so no cabinet member may sit there as a member. Hearth refuses such an
      appointment and says when a member joins the Cabinet.
    </p>
    {posts.length === 0 ? (
      <p class="govuk-body">
        Nobody is written down yet. Add the cabinet members for children and for education first.
      </p>
    ) : (
      <ul class="hearth-list">
        {posts.map((post) => (
          <Post post={post} />
        ))}
      </ul>
    )}
    <form action="/boards/cabinet" method="post" noValidate>
      <h2 class="govuk-heading-m">Add a cabinet member</h2>
      <PersonField name="person" label="Who" people={people} chosen={form.person} />
      <Input
        name="portfolio"
        label={{ text: 'Portfolio' }}
        hint={{ text: 'For example, Children and Families' }}
        value={form.portfolio}
      />
      <DateField name="from" legend="First day" typed={form.from} />
      <DateField name="to" legend="Last day" hint="Leave it empty if it is not known yet" typed={form.to} />
      <Button text="Add to the Cabinet" preventDoubleClick />
    </form>
  </>
);
