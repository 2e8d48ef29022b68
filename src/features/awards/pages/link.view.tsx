import type { JSX } from 'preact';
import { Input } from '../../../web/components/input.tsx';

type Shown = {
  name: string;
  link: string;
  byLetter: boolean;
  back: { text: string; href: string };
};

/** A link with a secret, which is shown this once. */
export const linkView = ({ name, link, byLetter, back }: Shown): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">The link of {name}</h1>
    <p class="govuk-body">
      {byLetter ? 'It went to them by letter too. ' : 'No letter goes: give it to them yourself. '}
      It is shown this once, and it is for them alone.
    </p>
    <Input name="link" label={{ text: 'Their link' }} value={link} attributes={{ readonly: true }} />
    <p class="govuk-body">
      <a class="govuk-link" href={back.href}>
        Back: {back.text}
      </a>
    </p>
  </>
);
