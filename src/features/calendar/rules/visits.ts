/** How far a visit is: proposed without a day, planned, made, fed back (what was learnt is written down), told to the board. */
export type VisitStage = 'proposed' | 'planned' | 'made' | 'fed back' | 'told' | 'called off';

/** How far a visit is, from what is known of it. */
export const visitStage = (visit: {
  calledOff: boolean;
  plannedOn: string | null;
  madeOn: string | null;
  learnt: string | null;
  toldAt: string | null;
}): VisitStage => {
  if (visit.calledOff) return 'called off';
  if (visit.madeOn !== null && visit.learnt) return visit.toldAt === null ? 'fed back' : 'told';
  if (visit.madeOn !== null) return 'made';
  return visit.plannedOn === null ? 'proposed' : 'planned';
};

/** What happens next with a visit, for the one who looks after it; null where nothing is left to do. */
export const nextStep = (stage: VisitStage): string | null => {
  switch (stage) {
    case 'proposed':
      return 'Agree a day.';
    case 'planned':
      return 'After the visit, write down what you learnt.';
    case 'made':
      return 'Write down what you learnt.';
    case 'fed back':
      return 'Choose the meeting that hears of it.';
    case 'told':
    case 'called off':
      return null;
  }
};

export const stageWords: Record<VisitStage, string> = {
  proposed: 'Proposed',
  planned: 'Planned',
  made: 'Made, not fed back yet',
  'fed back': 'Fed back, not told to the Board yet',
  told: 'Told to the Board',
  'called off': 'Called off',
};
