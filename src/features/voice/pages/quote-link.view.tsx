import { Input } from '../../../web/components/input.tsx';
import { type Answer, page } from '../../../web/route.ts';

type Shown = { secret: string; origin: string; back: { text: string; href: string } };

/** The link by which whoever said something takes it back, which is shown this once. */
export const quoteLinkPage = ({ secret, origin, back }: Shown): Answer => {
  const title = 'Give them this link';
  return page(
    title,
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        The words are added. With this link whoever said them takes them back, at any time and without asking
        you. It is shown this once. They can also tell you: then you take the words out under “Words that we
        wrote down”.
      </p>
      <Input
        name="link"
        label={{ text: 'Their link' }}
        value={`${origin}/consent/${secret}`}
        attributes={{ readonly: true }}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={back.href}>
          Back: {back.text}
        </a>
      </p>
    </>,
  );
};
