import { openCourseStates } from '../../../shared/domain/residents.ts';
import type { Sql } from '../db/sql.ts';

/** Written out as the index has them: with bound values it is not used. */
export const OPEN_STATES: Sql = { text: openCourseStates.map((state) => `'${state}'`).join(', '), params: [] };
