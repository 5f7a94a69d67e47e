// What goes between page and service, as the service's records have it. Written by ContractTests with
// PALINE_WRITE_CONTRACT=1; change the records (src/PaLineBot/*/*Contract.cs), never this file.

import type { LintFinding, RoundHead } from './agreement';

export interface NotReadyProblem {
  code: string;
  message: string;
  findings: LintFinding[];
  missing: string[];
}

export interface RoundAnswer {
  head: RoundHead;
  texts: Record<string, string>;
}

export interface SubmissionReceipt {
  receiptCode: string;
  round: number;
  submissionId: number;
}
