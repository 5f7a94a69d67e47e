import type { BoardStage } from '../contract/board';
import type { BoardSchool } from '../contract/districtBoard';

/** What the schools of a district are narrowed down to: where their director's agreement is, or that they have no director. */
export type Narrowed = BoardStage | 'NoDirector';

const stageOf = (school: BoardSchool): Narrowed => school.director?.status ?? 'NoDirector';

/** Whether all words of the search stand in the name. */
const isNamed = (school: BoardSchool, words: string): boolean => words.split(/\s+/).every((word) => school.name.includes(word));

/** The schools at that stage whose names hold what is searched for. */
export const found = (schools: BoardSchool[], stage: Narrowed | null, words: string): BoardSchool[] =>
  schools.filter((school) => (!stage || stageOf(school) === stage) && isNamed(school, words.trim()));
