import type { Can } from '../../../kernel/roles.ts';
import { page, route } from '../../../web/route.ts';
import { mayReview, mayRunService } from '../../reviews/index.ts';

type Part = { href: string; text: string; what: string; can: Can };

const parts: readonly Part[] = [
  {
    href: '/conferences',
    text: 'Child protection conferences',
    what: 'When each family’s conference is due, what came of it, appeals, and what parents and carers say.',
    can: mayReview,
  },
  {
    href: '/quality',
    text: 'Quality assurance',
    what: 'Audits, section 47 checks, observations, second looks, and compliments.',
    can: mayReview,
  },
  {
    href: '/duties',
    text: 'Other duties',
    what: 'Foster carers’ reviews, specialist meetings, visits to our own homes, and the service’s posts.',
    can: mayReview,
  },
  {
    href: '/counts',
    text: 'Counts for the Board',
    what: 'What leaves the service: quarters that are over, with small counts hidden.',
    can: mayReview,
  },
  {
    href: '/annual-report',
    text: 'Annual report',
    what: 'The draft of the year, with all its figures and the year before beside them.',
    can: mayRunService,
  },
];

/** The work of the reviewing service beside its children: one way in, so that the menu stays short. */
export const servicePage = route({
  method: 'GET',
  path: '/service',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: false, because: 'links alone' },
  handle: async ({ scope }) =>
    page(
      'The reviewing service',
      <>
        <h1 class="govuk-heading-l">The reviewing service</h1>
        {parts
          .filter(({ can }) => can(scope.actor).ok)
          .map(({ href, text, what }) => (
            <section key={href}>
              <h2 class="govuk-heading-m">
                <a class="govuk-link" href={href}>
                  {text}
                </a>
              </h2>
              <p class="govuk-body">{what}</p>
            </section>
          ))}
      </>,
    ),
});
