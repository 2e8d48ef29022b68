import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { Button } from '../../../web/components/button.tsx';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, type Ask, everyone, route, type Tx } from '../../../web/route.ts';
import { secretShape } from '../../../web/secret-shape.ts';
import { nothingToChoose } from '../evidence.ts';
import { isKnownLink, stopMail } from '../stop-mail.ts';
import { type Door, doorOfLink } from '../update-door.ts';
import {
  type At,
  showNoChangeForm,
  showUpdateForm,
  showUpdates,
  takeNoChange,
  takeUpdate,
} from './give-update.tsx';
import { oneFile, reasonBody, updateBody } from './update-form.ts';

const linkParams = z.object({ secret: secretShape });
const partParams = linkParams.extend({ part: z.uuid() });

const path = '/update/:secret';
const ofPart = `${path}/parts/:part`;

/** The same for a link that never was and for one that is over: neither tells anything. */
const closed: Answer = {
  kind: 'page',
  title: 'This link is no longer open',
  view: messageView('This link is no longer open', [
    'The update that it was for is over, or the address is not complete.',
    'Use the link in the newest mail. If that does not open either, ask whoever keeps the plan at the council.',
  ]),
  status: 404,
};

type Asked = Ask<{ secret: string }, unknown, unknown>;

/** Whoever tries addresses is stopped after a while; whoever has a link that opens is not counted. */
const counted = async ({ access, caller }: Asked, work: () => Promise<Answer | null>): Promise<Answer> => {
  const may = await access.limits.take('address', caller.address);
  if (!may.ok)
    return {
      kind: 'page',
      title: 'Too many tries',
      view: messageView('Too many tries', [may.reason]),
      status: 429,
    };
  const answer = await work();
  if (answer === null) return closed;
  await access.limits.giveBack('address', caller.address);
  return answer;
};

/** Acts as the lead whose link it is, so that the log says who it was; of several names of one address, the first. */
const asLead = (system: Scope, { rounds }: Door): Scope => {
  const lead = rounds
    .flatMap(({ own }) => own)
    .flatMap(({ leads, by }) => leads.find(({ name }) => name === by) ?? [])[0];
  return lead ? { ...system, actor: { kind: 'system', name: `lead ${lead.id}` } } : system;
};

const throughLink = (ask: Asked, work: (at: At) => Promise<Answer> | Answer): Promise<Answer> =>
  counted(ask, () =>
    ask.asSystem('update link', 'board', async (tx, system) => {
      const door = await doorOfLink(tx, system, ask.params.secret);
      if (!door) return null;
      return work({
        tx,
        scope: asLead(system, door),
        door,
        today: todayIn(ask.clock),
        back: 'Your updates',
        toChoose: async () => nothingToChoose,
      });
    }),
  );

const ownReading = {
  writes: false,
  because: 'a few actions of a plan, for the one whose secret it is',
} as const;

/** What a lead is asked about, by the link in their mail. */
export const updatesByLink = route({
  method: 'GET',
  path,
  zone: 'public',
  secret: true,
  can: everyone,
  audit: ownReading,
  params: linkParams,
  query: z.object({ done: z.string().optional() }),
  handle: (ask) => throughLink(ask, (at) => showUpdates(at, ask.query.done !== undefined)),
});

/** The form for one action. */
export const updateFormByLink = route({
  method: 'GET',
  path: ofPart,
  zone: 'public',
  secret: true,
  can: everyone,
  audit: ownReading,
  params: partParams,
  handle: (ask) => throughLink(ask, (at) => showUpdateForm(at, ask.params.part)),
});

/** Takes an update. */
export const saveUpdateByLink = route({
  method: 'POST',
  path: ofPart,
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: true, events: ['update.given', 'plan part.changed'] },
  params: partParams,
  body: updateBody,
  uploads: oneFile,
  handle: (ask) =>
    throughLink(ask, (at) =>
      takeUpdate(at, ask.params.part, { body: ask.body, file: ask.files.at(0) ?? null }),
    ),
});

/** The form that asks why nothing changes. */
export const noChangeFormByLink = route({
  method: 'GET',
  path: `${ofPart}/no-change`,
  zone: 'public',
  secret: true,
  can: everyone,
  audit: ownReading,
  params: partParams,
  handle: (ask) => throughLink(ask, (at) => showNoChangeForm(at, ask.params.part)),
});

/** Takes a "no change". */
export const saveNoChangeByLink = route({
  method: 'POST',
  path: `${ofPart}/no-change`,
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: true, events: ['update.given'] },
  params: partParams,
  body: reasonBody,
  handle: (ask) => throughLink(ask, (at) => takeNoChange(at, ask.params.part, ask.body.reason)),
});

const forStopping = (ask: Asked, work: (tx: Tx, system: Scope) => Promise<Answer | null>): Promise<Answer> =>
  counted(ask, () => ask.asSystem('update link', 'board', work));

const stopQuestion = (secret: string): Answer => ({
  kind: 'page',
  title: 'Stop these mails',
  view: (
    <>
      <h1 class="govuk-heading-l">Stop these mails</h1>
      <p class="govuk-body">
        You are written to when an update of what you lead is wanted. If you stop that, whoever keeps the plan
        asks you in another way.
      </p>
      <form action={`/update/${secret}/stop`} method="post">
        <Button text="Stop these mails" preventDoubleClick />
      </form>
    </>
  ),
});

/** Asks whether the mails are to stop: a program that looks at links stops nothing. */
export const askStopMail = route({
  method: 'GET',
  path: `${path}/stop`,
  zone: 'public',
  secret: true,
  can: everyone,
  audit: ownReading,
  params: linkParams,
  handle: (ask) =>
    forStopping(ask, async (tx, system) =>
      (await isKnownLink(tx, system, ask.params.secret)) ? stopQuestion(ask.params.secret) : null,
    ),
});

const stopped: Answer = {
  kind: 'page',
  title: 'The mails have stopped',
  view: messageView('The mails have stopped', [
    'You get no more mail about updates. Whoever keeps the plan sees that, and can turn it on again if you ask.',
  ]),
};

/** Stops the mails; a mail program may post here by itself (RFC 8058). */
export const stopMailByLink = route({
  method: 'POST',
  path: `${path}/stop`,
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: true, events: ['plan lead.mail stopped'] },
  params: linkParams,
  handle: (ask) =>
    forStopping(ask, async (tx, system) =>
      (await stopMail(tx, system, ask.params.secret)) ? stopped : null,
    ),
});
