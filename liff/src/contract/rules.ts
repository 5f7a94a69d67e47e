// What goes between page and service, as the service's records have it. Written by ContractTests with
// PALINE_WRITE_CONTRACT=1; change the records (src/PaLineBot/*/*Contract.cs), never this file.

export type AgreementStatus = 'Draft' | 'Submitted' | 'Returned' | 'Approved';

export type DutyKind = 'DecideJoinRequest' | 'DecideSubmission' | 'Mend' | 'Write' | 'Submit';

export interface FieldCondition {
  fieldId: string;
  value: string;
}

export type FieldKind = 'Text' | 'Hours' | 'OneOf' | 'AnyOf';

export interface FieldOption {
  id: string;
  title: string;
  shortTitle: string;
  group: string | null;
}

export type FieldRole = 'Header' | 'Workload' | 'Task' | 'Outcome' | 'OutcomeMeasure' | 'ChallengeTitle' | 'ChallengeProblem' | 'ChallengeMethod' | 'ChallengeQuantitative' | 'ChallengeQualitative';

export interface FormRef {
  formId: string;
  version: number;
}

export type FormStatus = 'Complete' | 'IndicatorSetIncomplete';

export type SectionKind = 'Header' | 'Workload' | 'SubIndicator' | 'Challenge';

export type Severity = 'Error' | 'Warning' | 'Hint';

export interface WritingProgress {
  done: number;
  of: number;
  next: string | null;
}
