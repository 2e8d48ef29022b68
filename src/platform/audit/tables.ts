export type AuditTables = {
  audit_entry: {
    authority_id: string;
    id: string;
    at: Date;
    actor_kind: string;
    actor_id: string | null;
    deed: string;
    subject_kind: string;
    subject_id: string;
    digest: string | null;
  };
  /** `position` comes from the database as text: it may be larger than a number can hold exactly, though it never is. */
  audit_seal: { authority_id: string; position: string | number; entry_id: string; hash: string };
};
