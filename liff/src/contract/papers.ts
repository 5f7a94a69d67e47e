// What goes between page and service, as the service's records have it. Written by ContractTests with
// PALINE_WRITE_CONTRACT=1; change the records (src/PaLineBot/*/*Contract.cs), never this file.

export interface NoPdfProblem {
  code: string;
  message: string;
  docxUrl: string;
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
