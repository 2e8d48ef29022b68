import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import { whereIs } from '../rules/who-is-here.ts';
import type { Screen } from '../screen.ts';
import { sittingPath } from './sitting-at.ts';

const handedOn = ({ items }: Screen): string[] => {
  const lines = items.flatMap((one) => one.lines).filter(({ removed }) => !removed);
  const count = (kind: string) => lines.filter((line) => line.kind === kind).length;
  return [
    `${counted(count('resolution'), 'resolution goes', 'resolutions go')} into the record.`,
    `${counted(count('action') + count('promise'), 'action or promise is', 'actions and promises are')} opened for their owners.`,
    `${counted(count('deferral'), 'deferred item goes', 'deferred items go')} back to the forward plan.`,
  ];
};

const toCheck = (screen: Screen): string[] => {
  const unsaid = screen.attendees.filter((one) => whereIs(one) === 'nothing yet');
  const empty = screen.items.filter(
    ({ minute, lines }) => minute.text === '' && lines.every(({ removed }) => removed),
  );
  const open = screen.items.flatMap(({ votes }) => votes).filter(({ state }) => state === 'open');
  return [
    ...(open.length > 0 ? [`${counted(open.length, 'vote is', 'votes are')} still open: count first.`] : []),
    ...(unsaid.length > 0
      ? [
          `Nothing is noted of ${unsaid.map(({ name }) => name).join(', ')}: they will be noted as neither here nor apologised.`,
        ]
      : []),
    ...(empty.length > 0
      ? [
          `${counted(empty.length, 'item has', 'items have')} no minutes: ${empty.map(({ item }) => item.title).join(', ')}.`,
        ]
      : []),
  ];
};

/** Asks before the meeting is closed, and says what closing does. */
export const closeView = (site: Site, screen: Screen, title: string): JSX.Element => {
  const address = sittingPath(screen.meeting.id);
  const checks = toCheck(screen);
  return (
    <Workspace site={site} meeting={{ id: screen.meeting.id, title }} active="In the meeting">
      <BackLink text="Back to the meeting" href={address} />
      <h2 class="govuk-heading-l">Close the meeting?</h2>
      {checks.length > 0 && (
        <>
          <h3 class="govuk-heading-m">Please check first</h3>
          <ul class="govuk-list govuk-list--bullet">
            {checks.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <h3 class="govuk-heading-m">What happens</h3>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          Who was there and the minutes go into the record as a draft. The public sees nothing of it yet.
        </li>
        {handedOn(screen).map((words) => (
          <li key={words}>{words}</li>
        ))}
        <li>You can open the meeting again, with a reason, until its minutes are agreed.</li>
      </ul>
      <form action={`${address}/close`} method="post">
        <Button text="Close the meeting" preventDoubleClick />
      </form>
    </Workspace>
  );
};
