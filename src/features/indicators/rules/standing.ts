/** How a step stands while another one of them is being done. */
export type Standing = 'done' | 'now' | 'to come';

export const standingIn = <Step>(steps: readonly Step[], step: Step, now: Step): Standing => {
  const [place, at] = [steps.indexOf(step), steps.indexOf(now)];
  if (place === at) return 'now';
  return place < at ? 'done' : 'to come';
};
