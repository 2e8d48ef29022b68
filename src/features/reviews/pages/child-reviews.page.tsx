import { z } from 'zod';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { page, route } from '../../../web/route.ts';
import { mayReview } from '../policy.ts';
import { reviewsOfChild } from '../review-queries.ts';
import { reviewStanding } from '../standing-queries.ts';
import { aboveChild, toChild } from './child-links.ts';
import { OfChild } from './review-fields.view.tsx';
import { ReviewsOfChild } from './reviews-of-child.view.tsx';
import { childParams, type HeldChild, readingChild, whyQuery } from './with-child.tsx';
import { childReading } from './with-review.tsx';

const Done = ({ done, child }: { done: string } & Pick<HeldChild, 'child'>) => {
  if (done === 'on track') return <NotificationBanner type="success" text="What you found is saved." />;
  if (done !== 'not on track') return null;
  return (
    <NotificationBanner type="success">
      <p class="govuk-notification-banner__heading">What you found is saved. The plan is not on track.</p>
      <p class="govuk-body">
        <a class="govuk-notification-banner__link" href={`/challenges/new/${child.id}`}>
          Raise a challenge
        </a>
      </p>
    </NotificationBanner>
  );
};

/** The reviews of a child, with decisions and what was found between them. */
export const childReviewsPage = route({
  method: 'GET',
  path: '/children/:child/reviews',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: childReading,
  params: childParams,
  query: whyQuery.extend({ done: z.string().max(40).default('') }),
  handle: (ask) =>
    readingChild(ask, async (held) => {
      const { tx, scope, child, today } = held;
      const found = await reviewsOfChild(tx, scope, child.id);
      const standing = await reviewStanding(tx, scope, child, today);
      return page(
        `Reviews of ${child.reference}`,
        <>
          <Done done={ask.query.done} child={child} />
          <Breadcrumbs items={[...aboveChild, toChild(child, ask.query.why), { text: 'Reviews' }]} />
          <h1 class="govuk-heading-l">Reviews</h1>
          <OfChild child={child} today={today} />
          <ReviewsOfChild held={held} found={found} standing={standing} />
        </>,
      );
    }),
});
