const about = (kind: string, event: string) => (id: string) => ({ event, subject: { kind, id } });

const sealed = (kind: string, event: string) => (id: string, digest: string) => ({
  event,
  subject: { kind, id },
  digest,
});

export const awardsSet = sealed('awards', 'awards.set');
export const categoriesArranged = sealed('awards', 'awards.categories arranged');
export const criteriaArranged = sealed('awards', 'awards.criteria arranged');
export const nominationsMoved = sealed('award category', 'awards.nominations moved');
export const scoringSet = sealed('awards', 'awards.scoring set');
export const eveningSet = sealed('awards', 'awards.evening set');
export const nominationCame = about('nomination', 'nomination.came');
export const nominationTakenBack = about('nomination', 'nomination.taken back');
export const nominationMerged = sealed('nomination', 'nomination.merged');
export const nominationApart = about('nomination', 'nomination.taken apart');
export const nominationShortlisted = sealed('nomination', 'nomination.shortlisted');
export const nominationLeftOut = about('nomination', 'nomination.left out');
export const nominationBack = about('nomination', 'nomination.put back');
export const panellistAdded = about('panellist', 'panellist.added');
export const panellistChanged = sealed('panellist', 'panellist.changed');
export const panellistEnded = about('panellist', 'panellist.ended');
export const interestDeclared = sealed('panellist', 'panellist.interest declared');
export const interestTakenBack = sealed('panellist', 'panellist.interest taken back');
export const scoreGiven = sealed('panellist', 'panellist.scored');
export const finalistsChosen = sealed('award category', 'finalists.chosen');
export const finalistInvited = about('finalist', 'finalist.invited');
export const finalistAnswered = sealed('finalist', 'finalist.answered');
export const finalistShown = sealed('finalist', 'finalist.shown');
export const finalistHidden = about('finalist', 'finalist.hidden');
export const finalistPictureShown = sealed('finalist', 'finalist.picture shown');
export const finalistPictureRemoved = about('finalist', 'finalist.picture removed');
export const winnerMarked = about('finalist', 'finalist.winner marked');
export const winnerTakenBack = about('finalist', 'finalist.winner taken back');
export const roundSet = sealed('reward round', 'rewards.set');
export const roundCriteriaArranged = sealed('reward round', 'rewards.criteria arranged');
export const entryCame = about('reward entry', 'reward entry.came');
export const entryMarked = sealed('reward entry', 'reward entry.assessed');
export const entryLeftOut = about('reward entry', 'reward entry.left out');
export const entryBack = about('reward entry', 'reward entry.put back');
export const prizesGiven = sealed('reward round', 'rewards.prizes given');
export const prizesTakenBack = about('reward round', 'rewards.prizes taken back');
