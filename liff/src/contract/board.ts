// What goes between page and service, as the service's records have it. Written by ContractTests with
// PALINE_WRITE_CONTRACT=1; change the records (src/PaLineBot/*/*Contract.cs), never this file.

export interface BoardAnswer {
  school: string;
  fiscalYear: number;
  submitBy: string | null;
  rows: BoardPerson[];
  counts: Record<BoardStage, number>;
}

export interface BoardPerson {
  personId: number;
  name: string;
  positionTitle: string;
  standingTitle: string;
  joined: boolean;
  status: BoardStage;
  done: number;
  of: number;
  since: string | null;
  submissionId: number | null;
  canBeNudged: boolean;
  nudgedToday: boolean;
}

export type BoardStage = 'NotStarted' | 'Draft' | 'Returned' | 'Submitted' | 'Approved';

export type NudgeTold = 'push' | 'next-day';

export interface Nudged {
  told: NudgeTold;
}
