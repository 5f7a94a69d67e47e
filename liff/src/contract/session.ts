// What goes between page and service, as the service's records have it. Written by ContractTests with
// PALINE_WRITE_CONTRACT=1; change the records (src/PaLineBot/*/*Contract.cs), never this file.

import type { AgreementStatus, DutyKind, FormRef, WritingProgress } from './rules';

export interface FirstAnswer {
  status: number;
  etag: string | null;
  body: unknown;
}

export interface Me {
  personId: number;
  fullName: string;
  positionTitle: string;
  standingTitle: string;
  school: string | null;
  isSuperior: boolean;
  leadsSchool: boolean;
  leadsDistrict: boolean;
  superiorName: string | null;
  duties: OpenDuty[];
  fiscalYear: number;
  form: FormRef | null;
  status: AgreementStatus | null;
}

export interface OpenDuty {
  kind: DutyKind;
  due: string | null;
  daysLeft: number | null;
  writing: WritingProgress | null;
}

export interface Opening {
  me: Me;
  answers: Record<string, FirstAnswer>;
}

export interface SignInRequest {
  idToken: string | null;
  wants: string[] | null;
}
