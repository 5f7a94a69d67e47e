// What goes between page and service, as the service's records have it. Written by ContractTests with
// PALINE_WRITE_CONTRACT=1; change the records (src/PaLineBot/*/*Contract.cs), never this file.

export interface PageConfig {
  district: string;
  districtName: string;
  liffId: string;
  simulator: string | null;
  hasSession: boolean;
}

export interface Problem {
  code: string;
  message: string;
}
