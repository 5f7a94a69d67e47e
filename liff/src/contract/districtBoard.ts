// What goes between page and service, as the service's records have it. Written by ContractTests with
// PALINE_WRITE_CONTRACT=1; change the records (src/PaLineBot/*/*Contract.cs), never this file.

import type { BoardStage } from './board';

export interface BoardCount {
  of: number;
  submitted: number;
  approved: number;
}

export interface BoardDirector {
  name: string;
  joined: boolean;
  status: BoardStage;
  submissionId: number | null;
}

export interface BoardSchool {
  schoolId: number;
  name: string;
  director: BoardDirector | null;
  people: BoardCount;
}

export interface DistrictBoardAnswer {
  fiscalYear: number;
  submitBy: string | null;
  schools: BoardSchool[];
  stages: Record<BoardStage, number>;
  directors: BoardCount;
  people: BoardCount;
}
