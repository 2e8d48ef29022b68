import type { ComponentChildren, JSX } from 'preact';
import type { PublicMeeting } from '../rules/public-meeting.ts';

type Attendance = PublicMeeting['attendance'];
type Person = Attendance['present'][number];

const groups = [
  { capacity: 'member', title: 'Members' },
  { capacity: 'co-opted', title: 'Co-opted members, who do not vote' },
  { capacity: 'other', title: 'Also there' },
] as const;

const People = ({ title, people }: { title: string; people: Person[] }) => (
  <>
    <h3 class="govuk-heading-s">{title}</h3>
    <ul class="hearth-cards govuk-body">
      {people.map(({ name, organisation }) => (
        <li>
          {name}
          {organisation && organisation.toLowerCase() !== name.toLowerCase() && (
            <span class="hearth-quiet">, {organisation}</span>
          )}
        </li>
      ))}
    </ul>
  </>
);

const Line = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <p class="govuk-body">
    <strong>{title}:</strong> {children}
  </p>
);

const changeWords = ({ name, change, replaces }: PublicMeeting['membership'][number]): string => {
  if (change === 'left') return `${name} left the Board`;
  return replaces ? `${name} joined the Board in place of ${replaces}` : `${name} joined the Board`;
};

const isEmpty = (attendance: Attendance): boolean =>
  Object.values(attendance).every((people) => people.length === 0);

/** Who was there, who sent apologies, who stood in for whom, and who joined or left the Board. */
export const AttendanceSection = ({
  attendance,
  membership,
}: Pick<PublicMeeting, 'attendance' | 'membership'>): JSX.Element | null => {
  if (isEmpty(attendance) && membership.length === 0) return null;
  const { present, apologies, substitutions, remote, observers } = attendance;
  return (
    <section aria-labelledby="who">
      <h2 class="govuk-heading-m" id="who">
        Who was there
      </h2>
      {groups.map(({ capacity, title }) => {
        const people = present.filter((one) => one.capacity === capacity);
        return people.length > 0 && <People key={capacity} title={title} people={people} />;
      })}
      {apologies.length > 0 && <Line title="Apologies">{apologies.map((one) => one.name).join(', ')}</Line>}
      {substitutions.length > 0 && (
        <Line title="Attending for somebody else">
          {substitutions.map((one) => `${one.name} for ${one.for}`).join('; ')}
        </Line>
      )}
      {remote.length > 0 && <Line title="Joined online">{remote.join(', ')}</Line>}
      {observers.length > 0 && <Line title="Observed">{observers.join(', ')}</Line>}
      {membership.length > 0 && <Line title="Membership">{membership.map(changeWords).join('. ')}.</Line>}
    </section>
  );
};
