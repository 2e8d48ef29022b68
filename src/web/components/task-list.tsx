import { type Attributes, attributes, Content, classes, type Part, present, type Slot } from './html.tsx';
import type { Listed } from './listed.ts';
import { Tag } from './tag.tsx';

export type Task = {
  title: Slot & { classes?: string | undefined };
  hint?: Slot | undefined;
  /** How far the task is: a plain text, or a tag where somebody has to do something. */
  status: Slot & { tag?: Part | undefined; classes?: string | undefined };
  /** Where the task is done; without it the task cannot be opened yet. */
  href?: string | undefined;
  classes?: string | undefined;
};

export type TaskListProps = {
  items: Listed<Task>;
  /** Start of the ids; "task-list" when not given. Needed when a page has more than one list. */
  idPrefix?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

/** What is left to do, each with a link and how far it is. */
export function TaskList(props: TaskListProps) {
  const prefix = props.idPrefix || 'task-list';
  return (
    <ul {...attributes(props.attributes)} class={classes('govuk-task-list', props.classes)}>
      {props.items.map((task, index) => task && <TaskItem task={task} id={`${prefix}-${index + 1}`} />)}
    </ul>
  );
}

function TaskItem({ task, id }: { task: Task; id: string }) {
  const hintId = `${id}-hint`;
  const statusId = `${id}-status`;
  return (
    <li
      class={classes('govuk-task-list__item', task.href && 'govuk-task-list__item--with-link', task.classes)}
    >
      <div class="govuk-task-list__name-and-hint">
        {task.href ? (
          <a
            class={classes('govuk-link', 'govuk-task-list__link', task.title.classes)}
            href={task.href}
            aria-describedby={task.hint ? `${hintId} ${statusId}` : statusId}
          >
            <Content {...task.title} />
          </a>
        ) : (
          <div {...present({ class: task.title.classes })}>
            <Content {...task.title} />
          </div>
        )}
        {task.hint && (
          <div id={hintId} class="govuk-task-list__hint">
            <Content {...task.hint} />
          </div>
        )}
      </div>
      <div class={classes('govuk-task-list__status', task.status.classes)} id={statusId}>
        {task.status.tag ? <Tag {...task.status.tag} /> : <Content {...task.status} />}
      </div>
    </li>
  );
}
