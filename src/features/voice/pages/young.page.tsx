import type { JSX } from 'preact';
import type { Scope } from '../../../kernel/scope.ts';
import { type Door, Doors } from '../../../web/doors.tsx';
import {
  everyone,
  type Link,
  publicReading,
  type Route,
  route,
  type Tx,
  youngPage,
} from '../../../web/route.ts';

const doors: readonly Door[] = [
  {
    text: 'What you can get',
    href: '/offer',
    says: 'Money, a home, health, work: what you have a right to, and how to get it.',
    picture: <path d="M8 26 28 10l20 16M14 24v22h28V24M24 46V34h8v12" />,
  },
  {
    text: 'What’s on',
    href: '/whats-on',
    says: 'Days out and Care Leavers’ Week. Sign up here.',
    picture: <path d="M10 14h36v32H10zM10 24h36M20 8v10M36 8v10M20 34h6M32 34h4" />,
  },
  {
    text: 'Awards',
    href: '/awards',
    says: 'Who should be celebrated? Tell us. And send in what you did this half term.',
    picture: (
      <path d="M18 10h20v14a10 10 0 0 1-20 0zM18 14h-8c0 8 3 12 8 12M38 14h8c0 8-3 12-8 12M28 34v8M18 46h20" />
    ),
  },
  {
    text: 'Have your say',
    href: '/have-your-say',
    says: 'Ask for something to change. You do not need an account.',
    picture: <path d="M8 12h40v26H28l-10 9v-9H8zM18 22h20M18 29h12" />,
  },
  {
    text: 'You said, we did',
    href: '/you-said',
    says: 'What young people asked for, what was done, and what is still open.',
    picture: <path d="m10 30 8 8 14-18M28 36l4 4 16-20" />,
  },
];

/** What is newest for young people, or null. It is asked in the public zone. */
export type NewestForYoung = (tx: Tx, scope: Scope) => Promise<Link | null>;

const youngView = (newest: Link | null): JSX.Element => (
  <>
    <h1 class="govuk-heading-xl">For us, in care and leaving care</h1>
    <p class="govuk-body-l">
      The Board is a group of people who look out for us, as a good parent would. Here we tell them what
      matters, and see what they do about it.
    </p>
    {newest && (
      <p class="govuk-body-l">
        New:{' '}
        <a class="govuk-link" href={newest.href}>
          {newest.text}
        </a>
      </p>
    )}
    <Doors doors={doors} />
  </>
);

/** Where young people begin. */
export const youngHome = (newest: NewestForYoung): Route =>
  route({
    method: 'GET',
    path: '/young',
    zone: 'public',
    can: everyone,
    audit: publicReading,
    handle: ({ inScope, scope }) =>
      inScope(async (tx) => youngPage('For young people', youngView(await newest(tx, scope)))),
  });
