// What goes between page and service, as the service's records have it. Written by ContractTests with
// PALINE_WRITE_CONTRACT=1; change the records (src/PaLineBot/*/*Contract.cs), never this file.

import type { FieldCondition, FieldKind, FieldOption, FieldRole, FormStatus, SectionKind } from './rules';

export interface ExampleOfKind {
  kind: string | null;
  text: string;
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

export interface FormExamples {
  texts: Record<string, ExampleOfKind[]>;
}

export interface FormField {
  id: string;
  kind: FieldKind;
  role: FieldRole;
  title: string;
  shortTitle: string;
  ask: string;
  hasExample: boolean;
  required: boolean;
  ofGroup: boolean;
  onlyWhen: FieldCondition | null;
  options: FieldOption[];
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
