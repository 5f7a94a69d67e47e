// What goes between page and service, as the service's records have it. Written by ContractTests with
// PALINE_WRITE_CONTRACT=1; change the records (src/PaLineBot/*/*Contract.cs), never this file.

import type { FieldAnswer, LintFinding } from './agreement';

export interface ChangedElsewhereProblem {
  code: string;
  message: string;
  current: FieldAnswer;
}

export interface FieldRequest {
  text: string | null;
}

export interface FieldSaved {
  version: number;
  text: string;
  savedAt: string;
  needsRevision: boolean;
  findings: LintFinding[];
  missing: string[];
  done: boolean;
  reload: boolean;
}

export interface TooLongProblem {
  code: string;
  message: string;
  max: number;
}
