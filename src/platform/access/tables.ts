import type { Generated } from 'kysely';
import type { Role } from '../../kernel/roles.ts';

export type AccessTables = {
  person: {
    authority_id: string;
    id: string;
    name: string;
    title: string | null;
    email: string | null;
    young: boolean;
    supporter_id: string | null;
    photo_sha256: string | null;
    ended_at: Generated<Date | null>;
  };
  role_holding: {
    authority_id: string;
    id: string;
    person_id: string;
    role: Role;
    body_id: string | null;
    from_date: string;
    to_date: string | null;
  };
};
