// What goes between page and service, as the service's records have it. Written by ContractTests with
// PALINE_WRITE_CONTRACT=1; change the records (src/PaLineBot/*/*Contract.cs), never this file.

import type { Origin } from './agreement';
import type { EvidenceContent, EvidenceKind } from './conversation';

export interface EvidenceAnswer {
  items: EvidenceItem[];
  sections: EvidenceSection[];
}

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

export interface EvidenceSection {
  id: string;
  title: string;
  hints: string[];
}

export interface FilingRequest {
  sectionId: string | null;
  caption: string | null;
}

export interface LinkRequest {
  url: string | null;
  caption: string | null;
  sectionId: string | null;
}

export interface SubmissionEvidenceAnswer {
  items: EvidenceItem[];
}
