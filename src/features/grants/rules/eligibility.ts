/** A proposal as its eligibility is looked at. Money in pence, days ISO. */
export type Proposed = {
  askedPence: number;
  inOurCare: boolean;
  owedAnyway: boolean;
  startsOn: string;
  cameOn: string;
};

/** Of the pot and the round that it is for. */
export type Terms = { mostPence: number; opensOn: string; closesOn: string };

/** One condition, whether it is met, and why it is asked. */
export type Check = { condition: string; met: boolean; why: string };

/**
 * The conditions of a member grant. They are shown with their reasons; whoever decides sees them, and decides. What the council
 * owes by law (Children Act 1989) is paid from its budgets, never from a grant.
 */
export const eligibility = (proposed: Proposed, terms: Terms): Check[] => [
  {
    condition: 'It is for children in our care or care leavers',
    met: proposed.inOurCare,
    why: 'The pot is for them.',
  },
  {
    condition: 'The council does not have to provide it anyway',
    met: !proposed.owedAnyway,
    why: 'What young people have a right to is paid from the budget, not from a grant.',
  },
  {
    condition: 'It asks for no more than one grant can be',
    met: proposed.askedPence <= terms.mostPence,
    why: 'One proposal does not use up what others need.',
  },
  {
    condition: 'It came while the round was open',
    met: proposed.cameOn >= terms.opensOn && proposed.cameOn <= terms.closesOn,
    why: 'All proposals of a round are looked at together.',
  },
  {
    condition: 'It starts after the round closes',
    met: proposed.startsOn > terms.closesOn,
    why: 'A grant is not for what is done or paid already.',
  },
];

export const isEligible = (checks: readonly Check[]): boolean => checks.every(({ met }) => met);
