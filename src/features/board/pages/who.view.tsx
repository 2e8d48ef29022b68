import type { JSX } from 'preact';
import { capacityWords, listWords, officeWords } from '../rules/words.ts';
import type { Shown } from '../who-queries.ts';
import { type AtBoard, BoardFrame } from './frame.view.tsx';

type Model = AtBoard & {
  people: Shown[];
  /** Vacant seats, by name. */
  vacant: string[];
  /** The one who reads, who may change how they appear. */
  me: string | null;
  done: string | null;
};

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .slice(0, 2)
    .join('');

const Face = ({ person, home }: { person: Shown; home: string }): JSX.Element =>
  person.hasPhoto ? (
    <img
      class="hearth-face"
      src={`${home}/who/${person.personId}/photo`}
      alt={person.name}
      width={160}
      height={160}
      loading="lazy"
    />
  ) : (
    <span class="hearth-face" aria-hidden="true">
      {initials(person.name.replace(/^Representative of /, ''))}
    </span>
  );

/** What somebody does on the board, in a plain sentence. */
const roleWords = (person: Shown): string => {
  const offices = person.offices.map((one) => officeWords[one]);
  const capacity = person.capacity === null ? [] : [capacityWords[person.capacity]];
  const parts = [...offices, ...(offices.length > 0 && person.capacity === 'in attendance' ? [] : capacity)];
  return listWords(parts.map((part, index) => (index === 0 ? part : part.toLowerCase())));
};

const Person = ({ person, home, edits }: { person: Shown; home: string; edits: boolean }): JSX.Element => (
  <li class="hearth-who__person">
    <Face person={person} home={home} />
    <div>
      <h3 class="govuk-heading-s">{person.name}</h3>
      {person.title && <p class="govuk-body">{person.title}</p>}
      <p class="govuk-body">
        {roleWords(person)}
        {person.speaksFor && person.name !== `Representative of ${person.speaksFor}` && (
          <>
            <br />
            Speaks for {person.speaksFor}
          </>
        )}
      </p>
      <p class="govuk-body-s hearth-quiet">
        {person.votes ? 'Can vote' : 'Listens and advises, does not vote'}
        {person.leadsOn.length > 0 && `. Leads on ${listWords(person.leadsOn)}`}
      </p>
      {edits && (
        <a class="govuk-link hearth-no-print" href={`${home}/who/${person.personId}`}>
          Change photo<span class="govuk-visually-hidden"> of {person.name}</span>
        </a>
      )}
    </div>
  </li>
);

const groups: { title: string; holds: (person: Shown) => boolean }[] = [
  { title: 'Who leads the board', holds: (one) => one.offices.length > 0 },
  { title: 'Young people', holds: (one) => one.young },
  { title: 'Members', holds: (one) => one.capacity === 'member' },
  { title: 'Partners', holds: (one) => one.capacity === 'co-opted' },
  { title: 'Others who come', holds: () => true },
];

/** Everybody stands in the first group that holds them. */
const grouped = (people: Shown[]) => {
  const placed = new Set<string>();
  return groups.map(({ title, holds }) => {
    const here = people.filter((one) => !placed.has(one.personId) && holds(one));
    for (const one of here) placed.add(one.personId);
    return { title, people: here };
  });
};

/** Who's Who: a face, a name and what each one does, for anybody to read and to print. */
export const whoView = ({ body, runs, people, vacant, me, done }: Model): JSX.Element => {
  const home = `/boards/${body.id}`;
  return (
    <BoardFrame
      body={body}
      runs={runs}
      active="Who’s Who"
      heading={`Who’s Who on the ${body.name}`}
      done={done}
    >
      {people.length === 0 && (
        <p class="govuk-body">
          {runs ? (
            <>
              Nobody has a seat yet.{' '}
              <a class="govuk-link" href={`${home}/seats`}>
                Give somebody a seat
              </a>
              , then they are shown here.
            </>
          ) : (
            'Nobody has a seat yet. The clerk gives them out.'
          )}
        </p>
      )}
      {grouped(people)
        .filter((group) => group.people.length > 0)
        .map((group) => (
          <section>
            <h2 class="govuk-heading-m">{group.title}</h2>
            <ul class="hearth-who">
              {group.people.map((person) => (
                <Person person={person} home={home} edits={runs || person.personId === me} />
              ))}
            </ul>
          </section>
        ))}
      {vacant.length > 0 && (
        <section>
          <h2 class="govuk-heading-m">Empty seats</h2>
          <ul class="govuk-list govuk-list--bullet">
            {vacant.map((name) => (
              <li>{name}: a replacement is being sought</li>
            ))}
          </ul>
        </section>
      )}
      {people.length > 0 && (
        <p class="govuk-body hearth-no-print">You can print this page: it comes out without menus.</p>
      )}
    </BoardFrame>
  );
};
