import type { Situation } from '../../../features/local-offer/index.ts';

/** An offer of the demo council. Amounts are invented; no council promises them. Checked so many days ago. */
export type DemoOffer = {
  title: string;
  what: string;
  who: string;
  howMuch: string;
  steps: readonly string[];
  contact?: string;
  alsoCalled?: string;
  ages?: readonly [from: number, to: number];
  areas?: readonly string[];
  situations?: readonly Situation[];
  owner: string;
  checked: number;
};

export const adviser = 'Ask your personal adviser.';
