import type { JSONColumnType } from 'kysely';
import type { Method } from './rules/consultation.ts';
import type { StepKind, Verdict } from './rules/standing.ts';
import type { Question, Results } from './rules/survey.ts';
import type { Theme } from './rules/themes.ts';
import type { TieKind } from './rules/tie.ts';

type Owned = { authority_id: string };

export type AskTables = {
  ask: Owned & {
    id: string;
    body_id: string;
    title: string;
    theme: Theme;
    asked_on: string;
    post_id: string | null;
    idea_id: string | null;
    came_from: string;
    our_words: string;
    support_words: string;
    answer_post: string;
    answer_due: string | null;
  };
  ask_step: Owned & {
    id: string;
    ask_id: string;
    position: number;
    kind: StepKind;
    verdict: Verdict | null;
    words: string;
    by_post: string;
    day: string;
  };
  ask_tie: Owned & { ask_id: string; kind: TieKind; about: string; label: string; tied_on: string };
  ask_owner: Owned & { ask_id: string; person_id: string; given_on: string };
  ask_suggestion: Owned & { ask_id: string; words: string; suggested_on: string };
  ask_author: Owned & { post_id: string; token_sha256: string };
  ask_support: Owned & { ask_id: string; key: string };
  survey: Owned & {
    id: string;
    slug: string;
    title: string;
    intro: string;
    opens_on: string;
    closes_on: string;
    questions: JSONColumnType<Question[]>;
    published: boolean;
    results: JSONColumnType<Results> | null;
  };
  survey_answer: Owned & {
    survey_id: string;
    key_sha256: string;
    choices: JSONColumnType<Record<string, number[]>>;
  };
  consultation: Owned & {
    id: string;
    title: string;
    asked: string;
    from_on: string;
    to_on: string;
    methods: JSONColumnType<Method[]>;
    outcome: string;
    published: boolean;
  };
  national_ask: Owned & {
    id: string;
    words: string;
    source: string;
    link: string;
    said_on: string;
    answer: string;
    answer_post: string;
    answered_on: string | null;
  };
};
