import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Input } from '../../../web/components/input.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import type { RecordedMeeting } from '../../meetings/index.ts';
import type { Printing } from '../../packs/index.ts';
import type { JoinOffer } from '../join.ts';
import type { FoundDetail } from '../queries.ts';
import type { KnownDeed } from '../removal-queries.ts';
import type { MendErrors, MendForm } from '../rules/mend-form.ts';
import type { Problem } from '../rules/published.ts';
import { ClerkDeeds } from './clerk-deeds.view.tsx';
import { ClerkDetails } from './clerk-details.view.tsx';
import { ClerkPapers, type ToldFigures } from './clerk-papers.view.tsx';
import { ClerkPrintings } from './clerk-printings.view.tsx';
import { titleOfMeeting } from './meeting-words.ts';
import { MendFields, mendErrorList } from './mend-fields.view.tsx';

export type ClerkMeetingModel = {
  meeting: RecordedMeeting;
  publicPath: string | null;
  changed: boolean;
  problems: Problem[];
  details: FoundDetail[];
  offers: JoinOffer[];
  printings: Printing[];
  removed: { id: string; title: string }[];
  /** How it stands with the figures in its papers, by the paper's id, in words. */
  figures: ReadonlyMap<string, ToldFigures>;
  deeds: KnownDeed[];
  form: MendForm;
  errors: MendErrors;
  /** What went wrong with a file that was just sent. */
  paperErrors: string[];
  detailsError: string | null;
  done: string | null;
};

const State = ({ publicPath, changed }: Pick<ClerkMeetingModel, 'publicPath' | 'changed'>) => {
  if (!publicPath) return <p class="govuk-body-l">Not public yet. Check it, then publish it.</p>;
  return (
    <p class="govuk-body-l">
      <a class="govuk-link" href={publicPath}>
        Public
      </a>
      {changed && ', and changed since it was published'}.
    </p>
  );
};

const Publish = ({
  meeting,
  publicPath,
  changed,
}: Pick<ClerkMeetingModel, 'meeting' | 'publicPath' | 'changed'>) => (
  <>
    {(!publicPath || changed) && (
      <form action={`/clerk/meetings/${meeting.id}/publish`} method="post">
        <Input
          name="note"
          label={{ text: publicPath ? 'What changed, for the record' : 'Note for the record' }}
          hint={{ text: 'You can leave this empty. Only the clerk reads it.' }}
        />
        <Button text={publicPath ? 'Publish the changes' : 'Publish this meeting'} preventDoubleClick />
      </form>
    )}
    {publicPath && (
      <p class="govuk-body">
        <a class="govuk-link" href={`/clerk/meetings/${meeting.id}/remove`}>
          Take words or a paper out
        </a>{' '}
        ·{' '}
        <a class="govuk-link" href={`/clerk/meetings/${meeting.id}/withdraw`}>
          Take it off the public site
        </a>
      </p>
    )}
  </>
);

const Offers = ({ id, offers }: { id: string; offers: JoinOffer[] }) => (
  <>
    {offers.map((offer) => (
      <section class="hearth-next" aria-labelledby={`offer-${offer.id}`}>
        <h2 class="govuk-heading-m" id={`offer-${offer.id}`}>
          Is this the same meeting as the one {offer.date ? `of ${dateWords(offer.date)}` : 'without a date'}?
        </h2>
        <p class="govuk-body">{offer.reason}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={`/clerk/meetings/${offer.id}`}>
            Look at the other one
          </a>
        </p>
        <form action={`/clerk/meetings/${id}/join`} method="post">
          <input type="hidden" name="other" value={offer.id} />
          <Button text="Yes, make them one meeting" classes="govuk-button--secondary" preventDoubleClick />
        </form>
      </section>
    ))}
  </>
);

const Problems = ({ problems }: { problems: Problem[] }) =>
  problems.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Please check</h2>
      <ul class="govuk-list govuk-list--bullet">
        {problems.map(({ file, line, message }) => (
          <li>
            {message}{' '}
            <span class="hearth-quiet">
              ({file}, line {line})
            </span>
          </li>
        ))}
      </ul>
    </>
  );

const Items = ({ meeting }: { meeting: RecordedMeeting }) => (
  <>
    <h2 class="govuk-heading-m">Agenda</h2>
    {meeting.items.length === 0 ? (
      <p class="govuk-body">No agenda items were read.</p>
    ) : (
      <ol class="hearth-agenda">
        {meeting.items.map((item) => (
          <li key={item.id}>
            <span class="hearth-agenda__number">{item.number}</span>
            <p class="govuk-body">
              <a class="govuk-link" href={`/clerk/meetings/${meeting.id}/items/${item.id}`}>
                {item.title}
              </a>
            </p>
          </li>
        ))}
      </ol>
    )}
  </>
);

/** The ways back to where the meeting is worked on. */
const Ways = ({ id }: { id: string }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={`/board/meetings/${id}/agenda`}>
      Agenda of this meeting
    </a>{' '}
    ·{' '}
    <a class="govuk-link" href={`/board/meetings/${id}/minutes`}>
      Minutes of this meeting
    </a>
  </p>
);

/** Everything about one meeting that the clerk looks after: what was read, names to mask, papers, packs, publishing. */
export const clerkMeetingView = (model: ClerkMeetingModel): JSX.Element => {
  const { meeting, errors, paperErrors } = model;
  const mistakes = [
    ...mendErrorList('', errors),
    ...paperErrors.map((text) => ({ text, href: '#papers' })),
    ...(model.detailsError ? [{ text: model.detailsError, href: '#which' }] : []),
  ];
  return (
    <>
      {mistakes.length > 0 && <ErrorSummary titleText="There is a problem" errorList={mistakes} />}
      {model.done && <NotificationBanner type="success" text={model.done} />}
      <Breadcrumbs items={[{ text: "Clerk's desk", href: '/clerk' }, { text: titleOfMeeting(meeting) }]} />
      <span class="govuk-caption-l">{meeting.body}</span>
      <h1 class="govuk-heading-l">{titleOfMeeting(meeting)}</h1>
      <State publicPath={model.publicPath} changed={model.changed} />
      <Ways id={meeting.id} />
      <Publish meeting={meeting} publicPath={model.publicPath} changed={model.changed} />
      <Offers id={meeting.id} offers={model.offers} />
      <Problems problems={model.problems} />
      <ClerkDetails id={meeting.id} details={model.details} error={model.detailsError} />
      <h2 class="govuk-heading-m">When, where and what</h2>
      <form action={`/clerk/meetings/${meeting.id}/mend`} method="post" noValidate>
        <MendFields prefix="" form={model.form} errors={errors} />
        <Button text="Save these details" classes="govuk-button--secondary" preventDoubleClick />
      </form>
      <Items meeting={meeting} />
      <ClerkPapers meeting={meeting} removed={model.removed} figures={model.figures} />
      <ClerkPrintings id={meeting.id} dated={meeting.date !== null} printings={model.printings} />
      <ClerkDeeds deeds={model.deeds} />
    </>
  );
};
