// What goes between page and service, as the service's records have it. Written by ContractTests with
// PALINE_WRITE_CONTRACT=1; change the records (src/PaLineBot/*/*Contract.cs), never this file.

import type { ItemComment, RoundOutcome } from './conversation';
import type { AgreementStatus, FormRef, Severity } from './rules';

export interface AgreementAnswer {
  id: number;
  fiscalYear: number;
  form: FormRef;
  newestFormVersion: number;
  status: AgreementStatus;
  level: ExpectedLevel | null;
  superior: Superior | null;
  answers: Record<string, FieldAnswer>;
  findings: LintFinding[];
  missing: string[];
  doneSections: string[];
  rounds: RoundHead[];
  comments: ItemComment[];
  receiptCode: string | null;
}

export interface ExpectedLevel {
  verb: string;
  detail: string;
}

export interface FieldAnswer {
  text: string;
  version: number;
  needsRevision: boolean;
  updatedAt: string;
  from: Origin;
}

export interface LintFinding {
  ruleId: string;
  severity: Severity;
  sectionId: string | null;
  fieldId: string | null;
  start: number | null;
  length: number | null;
  message: string;
  suggestions: string[];
}

export interface NotStartableReason {
  code: string;
  message: string;
}

export interface NotStartedProblem {
  code: string;
  message: string;
  fiscalYear: number;
  startable: boolean;
  reason: NotStartableReason | null;
  previous: PreviousYear | null;
}

export type Origin = 'chat' | 'page' | 'copy';

export interface PreviousYear {
  fiscalYear: number;
}

export interface RoundHead {
  round: number;
  submissionId: number;
  receiptCode: string;
  submittedAt: string;
  outcome: RoundOutcome | null;
  decidedAt: string | null;
  decidedBy: string | null;
  comments: ItemComment[];
}

export interface StartRequest {
  copyPrevious: boolean;
}

export interface Superior {
  fullName: string;
}
