const about = (kind: string, event: string) => (id: string) => ({ event, subject: { kind, id } });

const sealed = (kind: string, event: string) => (id: string, digest: string) => ({
  event,
  subject: { kind, id },
  digest,
});

export const offerAdded = sealed('offer', 'offer.added');
export const offerChanged = sealed('offer', 'offer.changed');
export const offerChecked = about('offer', 'offer.checked');
export const offerTakenDown = about('offer', 'offer.taken down');
export const offerPutBack = about('offer', 'offer.put back');
export const offerOwnerAsked = about('offer', 'offer.owner asked');
export const offerTranslated = sealed('offer', 'offer.translated');
export const labelsTranslated = sealed('authority', 'offer.labels translated');
export const checkMonthsSet = (id: string, months: number) => ({
  event: 'offer.months set',
  subject: { kind: 'authority', id },
  digest: `${months}`,
});
export const districtsSet = sealed('authority', 'offer.districts set');
export const nearMeCame = about('near me', 'near me.came');
export const nearMeLeftOut = about('near me', 'near me.left out');

export const signatoryAdded = sealed('signatory', 'signatory.added');
export const signatoryChanged = sealed('signatory', 'signatory.changed');
export const pledgeAdded = sealed('pledge', 'pledge.added');
export const pledgeChanged = sealed('pledge', 'pledge.changed');
export const pledgeHeard = sealed('pledge', 'pledge.heard');
export const jobAdded = sealed('kept job', 'kept job.added');
export const jobChanged = sealed('kept job', 'kept job.changed');
export const employerAsked = about('employer', 'employer.asked');
export const employerBrought = about('employer', 'employer.brought');
export const employerNotBrought = about('employer', 'employer.not brought');
