/** The contract between page and service, as types. Values: text as it is, hours "12.5", one option id, or ids joined by ",". */
export interface Config {
  district: string;
  districtName: string;
  liffId: string;
  simulator: string | null;
}

export interface Me {
  personId: string;
  fullName: string;
  position: string;
  positionTitle: string;
  standing: string;
  standingTitle: string;
  school: string | null;
  isSuperior: boolean;
  isDirector: boolean;
  waiting: number;
  fiscalYear: number;
  today: string;
  /** The form of this year's agreement, or the one it would be begun with; null for who writes none. */
  form: FormRef | null;
}

export type FieldKind = 'Text' | 'Hours' | 'OneOf' | 'AnyOf';
export type SectionKind = 'Header' | 'Workload' | 'SubIndicator' | 'Challenge';

export interface FieldOption {
  id: string;
  title: string;
  shortTitle: string;
  group: string | null;
}

export interface Field {
  id: string;
  kind: FieldKind;
  role: string;
  title: string;
  shortTitle: string;
  ask: string;
  example: string | null;
  required: boolean;
  beneficiary: string | null;
  onlyWhen: { fieldId: string; value: string } | null;
  options: FieldOption[];
}

export interface Section {
  id: string;
  kind: SectionKind;
  title: string;
  domainNo: string | null;
  domainTitle: string | null;
  meaning: string;
  evidenceHints: string[];
  fields: Field[];
}

export interface Level {
  standing?: string;
  title: string;
  verb: string;
  detail: string;
}

export interface FormRef {
  formId: string;
  version: number;
}

export interface Form extends FormRef {
  code: string | null;
  title: string;
  positionTitle: string;
  status: 'Complete' | 'IndicatorSetIncomplete';
  levels: Level[];
  challengeCount: number;
  minimumHours: number | null;
  maxChars: number;
  approvalTitle: string;
  sections: Section[];
}

export interface Finding {
  ruleId: string;
  severity: 'Error' | 'Warning' | 'Hint';
  sectionId: string | null;
  fieldId: string | null;
  start: number | null;
  length: number | null;
  message: string;
  suggestions: string[];
}

export interface Comment {
  sectionId: string;
  text: string;
}

export interface RoundHead {
  round: number;
  submissionId: string;
  receiptCode: string;
  submittedAt: string;
  outcome: null | 'Approved' | 'Returned';
  decidedAt: string | null;
  decidedBy: string | null;
  comments: Comment[];
}

export interface StoredAnswer {
  text: string;
  version: number | string;
  needsRevision: boolean;
  updatedAt: string;
  from: 'chat' | 'page' | 'copy';
}

export type Status = 'Draft' | 'Submitted' | 'Returned' | 'Approved';

export interface Person {
  fullName: string;
  positionTitle: string;
  standingTitle: string;
  school: string | null;
}

export interface Agreement {
  id: string;
  fiscalYear: number;
  periodFrom: string;
  periodTo: string;
  form: FormRef;
  newestFormVersion: number;
  status: Status;
  owner: Person;
  level: Level | null;
  superior: { fullName: string; positionTitle: string } | null;
  answers: Record<string, StoredAnswer>;
  findings: Finding[];
  missing: string[];
  doneSections: string[];
  rounds: RoundHead[];
  comments: Comment[];
  receiptCode: string | null;
  undoUntil: string | null;
}

export interface NotStarted {
  fiscalYear: number;
  startable: boolean;
  /** Why it cannot be started, in Thai with what to do. */
  reason: { code: string; message: string } | null;
  previous: { fiscalYear: number } | null;
  form: FormRef | null;
}

export interface Saved {
  version: number | string;
  savedAt: string;
  needsRevision: boolean;
  findings: Finding[];
  done: boolean;
  reload?: boolean;
}

export interface WaitingRow {
  submissionId: string;
  agreementId: string;
  name: string;
  positionTitle: string;
  standingTitle: string;
  school: string | null;
  round: number;
  submittedAt: string;
  changed: number | null;
  findings: { errors: number; warnings: number; hints: number };
}

export interface Waiting {
  submissions: WaitingRow[];
  joinRequests: number;
}

export interface Submission {
  submissionId: string;
  agreementId: string;
  round: number;
  receiptCode: string;
  submittedAt: string;
  outcome: null | 'Approved' | 'Returned';
  decidedAt: string | null;
  owner: Person;
  fiscalYear: number;
  form: FormRef;
  level: Level | null;
  texts: Record<string, string>;
  before: Record<string, string> | null;
  changed: string[];
  commentsBefore: Comment[];
  findings: Finding[];
  weakest: string[];
  undoUntil: string | null;
}

export interface RoundTexts {
  head: RoundHead;
  texts: Record<string, string>;
  form: FormRef;
}

export type BoardStatus = 'NotStarted' | Status;

export interface BoardRow {
  personId: string;
  name: string;
  positionTitle: string;
  standingTitle: string;
  joined: boolean;
  status: BoardStatus;
  done: number;
  of: number;
  since: string | null;
  round: number | null;
  submissionId: string | null;
  nudgedToday: boolean;
}

export interface Board {
  school: string | null;
  fiscalYear: number;
  submitBy: string | null;
  rows: BoardRow[];
  counts: Partial<Record<BoardStatus, number>>;
}

export interface Job {
  jobId?: string;
  state?: 'Waiting' | 'Running' | 'Done' | 'Failed';
  done: number;
  total: number;
  /** Of those done, how many are Word files because no PDF could be made. */
  asWord?: number;
  /** How many could not be made and are not in the ZIP; known at the end. */
  notMade?: number;
  url?: string | null;
}

export interface Evidence {
  id: string;
  sectionId: string | null;
  kind: 'image' | 'file' | 'link' | 'video' | 'audio';
  name: string;
  size: number | null;
  url: string | null;
  contentUrl: string | null;
  addedAt: string;
  from: 'chat' | 'page';
  caption: string | null;
  /** Where its content is on the way from LINE. */
  state?: 'waiting' | 'kept' | 'refused' | 'gone';
  /** Why a content was not kept. */
  message?: string | null;
}

export interface EvidencePage {
  items: Evidence[];
  sections: { id: string; title: string; hints: string[] }[];
}
