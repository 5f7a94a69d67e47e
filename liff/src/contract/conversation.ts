// What goes between page and service, as the service's records have it. Written by ContractTests with
// PALINE_WRITE_CONTRACT=1; change the records (src/PaLineBot/*/*Contract.cs), never this file.

export type EvidenceContent = 'waiting' | 'kept' | 'refused' | 'gone';

export type EvidenceKind = 'image' | 'video' | 'audio' | 'file' | 'link';

export interface ItemComment {
  sectionId: string;
  text: string;
}

export type RoundOutcome = 'Approved' | 'Returned';
