import type { JSX } from 'preact';
import { looksLike } from '../../reviews/index.ts';
import { type Request, requestTexts } from '../rules/request.ts';

/** What is written freely; where and who, which name places and posts, are not looked at. */
const freeTexts = ['title', 'why', 'whatFor', 'mayChange', 'hearBack'] as const;

type Written = Pick<Request, (typeof freeTexts)[number]>;

/** What in a request looks like a name, a telephone number or a postcode. It stops nothing: no rule knows all names. */
export const LooksPersonal = ({ request, next }: { request: Written; next: string }): JSX.Element | null => {
  const found = freeTexts.flatMap((name) => {
    const seems = looksLike(request[name]);
    return seems === null ? [] : [`${requestTexts[name].label} There seems to be ${seems}.`];
  });
  if (found.length === 0) return null;
  return (
    <div class="govuk-inset-text">
      <p>
        <strong>A child may be known by this.</strong> {next}
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {found.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
};
