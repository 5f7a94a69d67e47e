import type { DutyKind } from './contract/rules';
import type { Me, OpenDuty } from './contract/session';

// Every kind is one or the other: a new one is not compiled before somebody says which.
const kinds = { DecideJoinRequest: 'decision', DecideSubmission: 'decision', Mend: 'own', Write: 'own', Submit: 'own' } as const satisfies Record<DutyKind, 'decision' | 'own'>;

/** Kinds of what one has to do for one's own agreement. */
export type OwnKind = { [K in DutyKind]: (typeof kinds)[K] extends 'own' ? K : never }[DutyKind];

type OwnDuty = OpenDuty & { kind: OwnKind };

/** How many people wait for this person's decision. */
export const decisionsOf = (me: Me): number => me.duties.filter((duty) => kinds[duty.kind] === 'decision').length;

/** What this person has to do next for the agreement of their own. */
export const nextOwn = (me: Me): OwnDuty | undefined => me.duties.find((duty): duty is OwnDuty => kinds[duty.kind] === 'own');
