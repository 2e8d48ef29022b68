import { sha256Of } from '../files/files.ts';

/** What the audit log keeps of a content that it does not show. */
export const digestOf = (content: unknown): string => sha256Of(JSON.stringify(content));
