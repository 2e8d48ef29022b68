import type { JSX } from 'preact';
import { z } from 'zod';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { recordReadings } from '../../../platform/events/record.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { page, route } from '../../../web/route.ts';
import { leaverRead } from '../events.ts';
import { mayReadHomes, mayWriteHomes } from '../policy.ts';
import { allMembers, allProjects, type KeptMember, type KeptProject } from '../queries.ts';
import { type MemberStatus, memberWords } from '../rules/projects.ts';
import { doneWords } from './homes-links.view.tsx';
import { leaverPath } from './leaver-links.ts';
import { readsLeaver } from './with-leaver.tsx';

const title = 'House projects';

const Links = ({
  links,
  of,
}: {
  links: readonly [href: string, text: string][];
  of: string;
}): JSX.Element => (
  <>
    {links.map(([href, text]) => (
      <>
        {' '}
        <a key={href} class="govuk-link" href={href}>
          {text}
          <span class="govuk-visually-hidden"> of {of}</span>
        </a>
      </>
    ))}
  </>
);

type ProjectModel = { project: KeptProject; members: readonly KeptMember[]; writes: boolean };

const Project = ({ project, members, writes }: ProjectModel): JSX.Element => {
  const path = `/homes/projects/${project.id}`;
  const standing = (Object.keys(memberWords) as MemberStatus[])
    .map((status) => ({ status, count: members.filter((member) => member.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${memberWords[status].toLowerCase()}`);
  return (
    <section>
      <h2 class="govuk-heading-m">{project.name}</h2>
      <p class="govuk-body">
        {project.district}, since {dateWords(project.started)}, {counted(project.places, 'place')}
        {standing.length > 0 && `: ${standing.join(', ')}`}.
        {writes && (
          <Links
            of={project.name}
            links={[
              [`${path}/members/new`, 'Add somebody'],
              [path, 'Change'],
              [`${path}/take-back`, 'Take back'],
            ]}
          />
        )}
      </p>
      {members.length === 0 ? (
        <p class="govuk-body">Nobody is in it yet.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {members.map(({ id, leaver, reference, status, since }) => (
            <li key={id}>
              <a class="govuk-link" href={leaverPath(leaver)}>
                {reference}
              </a>
              : {memberWords[status].toLowerCase()}, {dateWords(since)}.
              {writes && (
                <Links
                  of={reference}
                  links={[
                    [`/homes/members/${id}`, 'Change'],
                    [`/homes/members/${id}/take-back`, 'Take out'],
                  ]}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** House projects with who is in them. Each that is named is written down as read. */
export const projectsPage = route({
  method: 'GET',
  path: '/homes/projects',
  zone: 'challenge',
  at: 'any board',
  can: mayReadHomes,
  audit: readsLeaver,
  query: z.object({ done: z.string().max(40).default('').catch('') }),
  handle: ({ inScope, scope, query }) =>
    inScope(async (tx) => {
      const projects = await allProjects(tx, scope);
      const members = await allMembers(tx, scope);
      await recordReadings(
        tx,
        scope,
        [...new Set(members.map(({ leaver }) => leaver))].map((id) => leaverRead(id, 'list')),
      );
      const writes = mayWriteHomes(scope.actor).ok;
      const told = doneWords(query.done);
      return page(
        title,
        <>
          {told && <NotificationBanner type="success" text={told} />}
          <Breadcrumbs items={[{ text: 'Homes', href: '/homes' }, { text: title }]} />
          <h1 class="govuk-heading-l">{title}</h1>
          {writes && <Button text="Add a house project" href="/homes/projects/new" />}
          {projects.length === 0 && (
            <p class="govuk-body">
              No house project yet. Add one, with its first day and places; then who is in it.
            </p>
          )}
          {projects.map((project) => (
            <Project
              key={project.id}
              project={project}
              members={members.filter((member) => member.project === project.id)}
              writes={writes}
            />
          ))}
        </>,
        { projects, members },
      );
    }),
});
