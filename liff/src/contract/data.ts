// What goes between page and service, as the service's records have it. Written by ContractTests with
// PALINE_WRITE_CONTRACT=1; change the records (src/PaLineBot/*/*Contract.cs), never this file.

export interface ErasureReceipt {
  receipt: string;
  at: string;
  official: number;
  officialUntil: number | null;
  decided: number;
  law: string;
}

export interface ErasureRequest {
  words: string | null;
}

export interface MyDataAnswer {
  agreements: number;
  official: number;
  officialUntil: number | null;
  evidence: number;
  decided: number;
  years: number;
  officialYears: number;
  law: string;
  eraseWords: string;
  contact: string;
}
