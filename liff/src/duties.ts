import type { Me, OpenDuty } from './contract/session';

const isDecision = (duty: OpenDuty) => duty.kind === 'DecideSubmission' || duty.kind === 'DecideJoinRequest';

/** How many people wait for this person's decision. */
export const decisionsOf = (me: Me): number => me.duties.filter(isDecision).length;

/** What this person has to do next for the agreement of their own. */
export const nextOwn = (me: Me): OpenDuty | undefined => me.duties.find((duty) => !isDecision(duty));
