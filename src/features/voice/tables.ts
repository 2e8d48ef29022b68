import type { PostState } from './rules/post.ts';
import type { AgreedHow } from './rules/quote.ts';

export type ConsentKind = 'words' | 'name' | 'picture' | 'story';

export type VoiceTables = {
  consent_standing: { authority_id: string; id: string };
  consent: {
    authority_id: string;
    id: string;
    kind: ConsentKind;
    about: string;
    given_by: string;
    given_on: string;
    token_sha256: string;
    withdrawn_on: string | null;
  };
  voice_post: {
    authority_id: string;
    id: string;
    form: string;
    about_id: string | null;
    key: string;
    words: string;
    first_name: string;
    came_at: Date;
    worries: string[];
    from_robot: boolean;
    consent_id: string | null;
    state: PostState;
  };
  voice_shown: {
    authority_id: string;
    post_id: string;
    form: string;
    about_id: string | null;
    words: string;
    first_name: string;
    shown_on: string;
    consent_id: string;
  };
  voice_quote: {
    authority_id: string;
    id: string;
    form: string;
    about_id: string;
    words: string;
    said_on: string;
    consent_id: string | null;
  };
  voice_speaker: { authority_id: string; consent_id: string; who: string; how: AgreedHow };
  voice_hours: { authority_id: string; team: string; phone: string; read_when: string };
  voice_lead: { authority_id: string; post: string; email: string };
};
