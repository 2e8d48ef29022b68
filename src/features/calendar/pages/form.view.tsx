import type { JSX } from 'preact';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';

type Errors = Readonly<Record<string, string | undefined>>;

/** What is wrong in a form, each leading to its field, whose id is its name. */
export const FormErrors = ({ errors }: { errors: Errors }): JSX.Element | null => {
  const listed = Object.entries(errors).flatMap(([name, text]) => (text ? [{ text, href: `#${name}` }] : []));
  return listed.length === 0 ? null : <ErrorSummary titleText="There is a problem" errorList={listed} />;
};

/** The message of one field, for its component. */
export const wrong = (text: string | undefined) => (text ? { errorMessage: { text } } : {});

/** What was just done. */
export const Done = ({ text }: { text: string | null }): JSX.Element | null =>
  text ? <NotificationBanner type="success" text={text} /> : null;
