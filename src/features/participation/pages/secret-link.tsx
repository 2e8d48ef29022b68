import type { JSX } from 'preact';
import { Input } from '../../../web/components/input.tsx';
import { messageView } from '../../../web/message.view.tsx';
import type { Answer } from '../../../web/route.ts';

/** The same for a link that never was and for one that opens nothing any more: neither tells anything. */
export const noSuchLink = (young: boolean): Answer => ({
  kind: 'page',
  title: 'This link is not right',
  view: messageView('This link is not right', [
    'Please check that you have all of it. It may also be an old link: then ask the team for a new one.',
  ]),
  status: 404,
  ...(young && { young: true }),
});

/** A link to be kept, since it is shown once. */
export const LinkToKeep = ({ label, href }: { label: string; href: string }): JSX.Element => (
  <Input name="link" label={{ text: label }} value={href} attributes={{ readonly: true }} />
);
