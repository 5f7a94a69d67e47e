// What goes between page and service, as the service's records have it. Written by ContractTests with
// PALINE_WRITE_CONTRACT=1; change the records (src/PaLineBot/*/*Contract.cs), never this file.

import type { ExpectedLevel, LintFinding } from './agreement';
import type { ItemComment, RoundOutcome } from './conversation';
import type { FormRef } from './rules';

export interface CommentRequest {
  sectionId: string | null;
  text: string | null;
}

export interface Decision {
  outcome: RoundOutcome | null;
  undoUntil: string | null;
}

export interface FindingCounts {
  errors: number;
  warnings: number;
  hints: number;
}

export interface ReturnRequest {
  comments: CommentRequest[] | null;
}

export interface SubmissionAnswer {
  submissionId: number;
  round: number;
  receiptCode: string;
  submittedAt: string;
  outcome: RoundOutcome | null;
  owner: SubmissionOwner;
  fiscalYear: number;
  form: FormRef;
  level: ExpectedLevel | null;
  texts: Record<string, string>;
  before: Record<string, string> | null;
  changed: string[];
  commentsBefore: ItemComment[];
  findings: LintFinding[];
  weakest: string[];
  undoUntil: string | null;
  longestComment: number;
}

export interface SubmissionOwner {
  fullName: string;
  positionTitle: string;
  standingTitle: string;
  school: string | null;
}

export interface WaitingAnswer {
  submissions: WaitingSubmission[];
  joinRequests: number;
}

export interface WaitingSubmission {
  submissionId: number;
  name: string;
  positionTitle: string;
  standingTitle: string;
  school: string | null;
  round: number;
  submittedAt: string;
  changed: number | null;
  findings: FindingCounts;
}
