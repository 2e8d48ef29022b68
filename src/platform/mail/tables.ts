import type { Generated } from 'kysely';

export type MailTables = {
  mail: {
    authority_id: string;
    id: string;
    key: string;
    to_person: string | null;
    to_address: string;
    copied: boolean;
    secret: boolean;
    subject: string;
    paragraphs: string;
    link: string | null;
    stop: string | null;
    queued_at: Date;
    due_at: Date | null;
    attempts: Generated<number>;
    sent_at: Date | null;
    failure: string | null;
  };
};
