import { z } from 'zod';
import type { Route } from '../../../web/route.ts';
import { add, alter, takeBack } from '../commands.ts';
import { allLeavers } from '../leaver-queries.ts';
import { mayWriteHomes } from '../policy.ts';
import { allMembers, findProject } from '../queries.ts';
import { type Fields, typedOf, type Values } from '../rules/fields.ts';
import { memberWords } from '../rules/projects.ts';
import { type Held, recordForm, type Saved } from './record-form.tsx';

const about = { zone: 'challenge', can: mayWriteHomes, reads: true } as const;
const back = { text: 'House projects', href: '/homes/projects' };

const projectFields = {
  name: { kind: 'line', label: 'Name of the group', personal: true },
  district: { kind: 'line', label: 'District', district: true },
  started: { kind: 'day', label: 'The day on which it began', past: true },
  places: { kind: 'number', label: 'Places', from: 1, to: 100 },
} as const satisfies Fields;

const row = ({ started, ...project }: Values<typeof projectFields>) => ({ ...project, started_on: started });

const addProject = recordForm({
  ...about,
  reads: false,
  path: '/homes/projects/new',
  params: z.object({}),
  events: ['house project.added'],
  verb: 'Add the house project',
  open: async () => ({
    found: null,
    title: 'Add a house project',
    back,
    fields: projectFields,
    typed: {},
    seen: 0,
  }),
  save: async ({ tx, scope }, _, values) => {
    await add(tx, scope, 'house project', row(values));
    return { to: '/homes/projects' };
  },
});

const projectParams = z.object({ project: z.uuid('The address is not complete.') });

const changeProject = recordForm({
  ...about,
  reads: false,
  path: '/homes/projects/:project',
  params: projectParams,
  events: ['house project.changed'],
  verb: 'Save',
  open: async ({ tx, scope, params }) => {
    const project = await findProject(tx, scope, params.project);
    return (
      project && {
        found: project,
        title: `Change ${project.name}`,
        back,
        fields: projectFields,
        typed: typedOf(projectFields, project),
        seen: project.version,
      }
    );
  },
  save: async ({ tx, scope }, { id }, values, seen) =>
    (await alter(tx, scope, 'house project', { id, seen }, row(values)))
      ? { to: '/homes/projects' }
      : 'changed meanwhile',
});

const takeProjectBack = recordForm({
  ...about,
  reads: false,
  path: '/homes/projects/:project/take-back',
  params: projectParams,
  events: ['house project.taken back'],
  verb: 'Take it back',
  warning: true,
  open: async ({ tx, scope, params }) => {
    const project = await findProject(tx, scope, params.project);
    return (
      project && {
        found: project,
        title: `Take ${project.name} back?`,
        back,
        fields: {},
        typed: {},
        seen: project.version,
        before: (
          <p class="govuk-body">
            For a house project that was added in error. Who is in it goes with it; where they live stays.
          </p>
        ),
      }
    );
  },
  save: async ({ tx, scope }, { id }, _, seen) =>
    (await takeBack(tx, scope, 'house project', { id, seen }))
      ? { to: '/homes/projects' }
      : 'changed meanwhile',
});

const memberFields = {
  status: { kind: 'choice', label: 'How they stand', choices: memberWords },
  since: { kind: 'day', label: 'Since which day', past: true },
} as const satisfies Fields;

const joinFields = {
  reference: { kind: 'line', label: 'Reference of the case system' },
  ...memberFields,
} as const satisfies Fields;

const notThere: Saved = {
  mistake: {
    text: 'No care leaver here has this reference. Add them first under Care leavers’ homes.',
    field: 'reference',
  },
};

const addMember = recordForm({
  ...about,
  reads: false,
  path: '/homes/projects/:project/members/new',
  params: projectParams,
  events: ['house project member.added'],
  verb: 'Add them',
  open: async ({ tx, scope, params }) => {
    const project = await findProject(tx, scope, params.project);
    return (
      project && {
        found: project,
        title: `Add somebody to ${project.name}`,
        back,
        fields: joinFields,
        typed: { status: 'preparing' },
        seen: project.version,
      }
    );
  },
  save: async ({ tx, scope }, { id }, { reference, status, since }) => {
    const leaver = (await allLeavers(tx, scope)).find((one) => one.reference === reference);
    if (leaver === undefined) return notThere;
    const members = await allMembers(tx, scope);
    if (members.some((member) => member.project === id && member.leaver === leaver.id))
      return { mistake: { text: 'They are in this house project already.', field: 'reference' } };
    await add(tx, scope, 'house project member', {
      project_id: id,
      care_leaver_id: leaver.id,
      status,
      since,
    });
    return { to: '/homes/projects' };
  },
});

const memberParams = z.object({ member: z.uuid('The address is not complete.') });

const openMember = async ({ tx, scope, params }: Held<{ member: string }>) => {
  const member = (await allMembers(tx, scope)).find(({ id }) => id === params.member);
  return member && { found: member, back, seen: member.version, leaver: member.leaver };
};

const changeMember = recordForm({
  ...about,
  path: '/homes/members/:member',
  params: memberParams,
  events: ['house project member.changed'],
  verb: 'Save',
  open: async (held) => {
    const opened = await openMember(held);
    return opened
      ? {
          ...opened,
          title: `How ${opened.found.reference} stands in ${opened.found.projectName}`,
          fields: memberFields,
          typed: typedOf(memberFields, opened.found),
        }
      : null;
  },
  save: async ({ tx, scope }, { id }, values, seen) =>
    (await alter(tx, scope, 'house project member', { id, seen }, values))
      ? { to: '/homes/projects' }
      : 'changed meanwhile',
});

const takeMemberBack = recordForm({
  ...about,
  path: '/homes/members/:member/take-back',
  params: memberParams,
  events: ['house project member.taken back'],
  verb: 'Take them out',
  warning: true,
  open: async (held) => {
    const opened = await openMember(held);
    return opened
      ? {
          ...opened,
          title: `Take ${opened.found.reference} out of ${opened.found.projectName}?`,
          fields: {},
          typed: {},
          before: (
            <p class="govuk-body">
              For somebody who was added in error. Where somebody left early, say so instead.
            </p>
          ),
        }
      : null;
  },
  save: async ({ tx, scope }, { id }, _, seen) =>
    (await takeBack(tx, scope, 'house project member', { id, seen }))
      ? { to: '/homes/projects' }
      : 'changed meanwhile',
});

/** Forms for house projects and who is in them. */
export const projectForms: readonly Route[] = [
  ...addProject,
  ...changeProject,
  ...takeProjectBack,
  ...addMember,
  ...changeMember,
  ...takeMemberBack,
];
