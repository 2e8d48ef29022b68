import type { Verdict } from './rules/read-grants.ts';

type Own = { authority_id: string; id: string };
type OfProposal = { authority_id: string; proposal_id: string; by_name: string };

export type GrantTables = {
  grant_pot: Own & {
    body_id: string;
    name: string;
    origin: string;
    total_pence: number;
    most_pence: number;
  };
  grant_carried: Own & { from_pot: string; to_pot: string; pence: number; carried_on: string };
  grant_round: Own & { pot_id: string; name: string; opens_on: string; closes_on: string };
  grant_proposal: Own & {
    round_id: string;
    title: string;
    for_whom: string;
    children: number;
    asked_pence: number;
    changes: string;
    other_funding: string;
    in_our_care: boolean;
    owed_anyway: boolean;
    starts_on: string;
    person_id: string | null;
    by_name: string;
    came_on: string;
  };
  grant_recommendation: OfProposal & {
    verdict: Verdict;
    pence: number;
    words: string;
    resolution: string;
    recommended_on: string;
  };
  grant_decision: OfProposal & {
    post: string;
    pence: number;
    words: string;
    decided_on: string;
    report_due: string;
  };
  grant_outcome: OfProposal & { did: string; spent_pence: number; reported_on: string };
  grant_given: {
    authority_id: string;
    proposal_id: string;
    pot: string;
    title: string;
    for_whom: string;
    pence: number;
    decided_on: string;
    did: string;
    spent_pence: number | null;
  };
};
