// What goes between page and service, as the service's records have it. Written by ContractTests with
// PALINE_WRITE_CONTRACT=1; change the records (src/PaLineBot/*/*Contract.cs), never this file.

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

export type AgreementStatus = 'Draft' | 'Submitted' | 'Returned' | 'Approved';

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
  nudgedToday: boolean;
}

export type BoardStage = 'NotStarted' | 'Draft' | 'Returned' | 'Submitted' | 'Approved';

export interface ChangedElsewhereProblem {
  code: string;
  message: string;
  current: FieldAnswer;
}

export interface CommentRequest {
  sectionId: string | null;
  text: string | null;
}

export interface Decision {
  outcome: RoundOutcome | null;
  undoUntil: string | null;
}

export interface EvidenceAnswer {
  items: EvidenceItem[];
  sections: EvidenceSection[];
}

export type EvidenceContent = 'waiting' | 'kept' | 'refused' | 'gone';

export interface EvidenceItem {
  id: number;
  sectionId: string | null;
  kind: EvidenceKind;
  name: string;
  size: number | null;
  url: string | null;
  contentUrl: string | null;
  addedAt: string;
  from: Origin;
  ofRound: boolean;
  caption: string | null;
  state: EvidenceContent;
  message: string | null;
}

export type EvidenceKind = 'image' | 'video' | 'audio' | 'file' | 'link';

export interface EvidenceSection {
  id: string;
  title: string;
  hints: string[];
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

export interface FieldRequest {
  text: string | null;
}

export type FieldRole = 'Header' | 'Workload' | 'Task' | 'Outcome' | 'OutcomeMeasure' | 'ChallengeTitle' | 'ChallengeProblem' | 'ChallengeMethod' | 'ChallengeQuantitative' | 'ChallengeQualitative';

export interface FieldSaved {
  version: number;
  savedAt: string;
  needsRevision: boolean;
  findings: LintFinding[];
  done: boolean;
  reload: boolean;
}

export interface FilingRequest {
  sectionId: string | null;
  caption: string | null;
}

export interface FindingCounts {
  errors: number;
  warnings: number;
  hints: number;
}

export interface FormAnswer {
  formId: string;
  version: number;
  status: FormStatus;
  challengeCount: number;
  minimumHours: number | null;
  maxChars: number;
  sections: FormSection[];
}

export interface FormField {
  id: string;
  kind: FieldKind;
  role: FieldRole;
  title: string;
  shortTitle: string;
  ask: string;
  example: string | null;
  required: boolean;
  onlyWhen: FieldCondition | null;
  options: FieldOption[];
}

export interface FormRef {
  formId: string;
  version: number;
}

export interface FormSection {
  id: string;
  kind: SectionKind;
  title: string;
  domainNo: string | null;
  domainTitle: string | null;
  meaning: string;
  evidenceHints: string[];
  fields: FormField[];
}

export type FormStatus = 'Complete' | 'IndicatorSetIncomplete';

export interface ItemComment {
  sectionId: string;
  text: string;
}

export interface LinkAnswer {
  url: string;
}

export interface LinkRequest {
  url: string | null;
  caption: string | null;
  sectionId: string | null;
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

export interface Me {
  personId: number;
  fullName: string;
  positionTitle: string;
  standingTitle: string;
  school: string | null;
  isSuperior: boolean;
  isDirector: boolean;
  waiting: number;
  fiscalYear: number;
  form: FormRef | null;
}

export interface NoPdfProblem {
  code: string;
  message: string;
  docxUrl: string;
}

export interface NotReadyProblem {
  code: string;
  message: string;
  findings: LintFinding[];
  missing: string[];
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

export type NudgeTold = 'push' | 'next-day';

export interface Nudged {
  told: NudgeTold;
}

export type Origin = 'chat' | 'page' | 'copy';

export interface PageConfig {
  district: string;
  districtName: string;
  liffId: string;
  simulator: string | null;
}

export type PaperFormat = 'Pdf' | 'Docx';

export interface PaperRequest {
  format: PaperFormat;
  thaiDigits: boolean;
}

export interface PapersBegun {
  jobId: number;
  done: number;
  total: number;
}

export interface PapersProgress {
  state: PapersState;
  done: number;
  total: number;
  asWord: number;
  notMade: number;
  url: string | null;
}

export type PapersState = 'Waiting' | 'Running' | 'Done' | 'Failed';

export interface PreviousYear {
  fiscalYear: number;
}

export interface Problem {
  code: string;
  message: string;
}

export interface ReturnRequest {
  comments: CommentRequest[] | null;
}

export interface RoundAnswer {
  head: RoundHead;
  texts: Record<string, string>;
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

export type RoundOutcome = 'Approved' | 'Returned';

export type SectionKind = 'Header' | 'Workload' | 'SubIndicator' | 'Challenge';

export type Severity = 'Error' | 'Warning' | 'Hint';

export interface SignInRequest {
  idToken: string | null;
}

export interface StartRequest {
  copyPrevious: boolean;
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
}

export interface SubmissionEvidenceAnswer {
  items: EvidenceItem[];
}

export interface SubmissionOwner {
  fullName: string;
  positionTitle: string;
  standingTitle: string;
  school: string | null;
}

export interface SubmissionReceipt {
  receiptCode: string;
  round: number;
  submissionId: number;
}

export interface SubmissionWithdrawn {
  withdrawn: boolean;
}

export interface Superior {
  fullName: string;
}

export interface TooLongProblem {
  code: string;
  message: string;
  max: number;
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
