import type { Input } from '../../shared/contract/index.ts';
import { isoDate } from '../../shared/dates.ts';
import type { NoticeId, UnitId } from '../../shared/ids.ts';
import type { TestEngine } from './engine.ts';

/** Came two weeks before the day of the tests; a tenant must be named two weeks after it. */
export const NOTICE: Omit<Input<'vacancyNotices.save'>, 'unitId'> = {
  known: null,
  receivedOn: isoDate('2026-11-09'),
  vacantFrom: isoDate('2026-11-15'),
  nameBy: isoDate('2026-12-07'),
  hasRight: true,
  note: null,
};

export const GIVEN_BACK = {
  on: isoDate('2026-11-20'),
  how: 'returned',
  returnReason: 'rent',
  note: null,
} as const satisfies Partial<Input<'vacancyNotices.close'>>;

/** Reports a home as an association does. */
export function noticesOf({ must }: Pick<TestEngine, 'must'>) {
  const notice = async (unitId: UnitId, more: Partial<typeof NOTICE> = {}): Promise<NoticeId> =>
    (await must('vacancyNotices.save', { ...NOTICE, unitId, ...more })).id;
  return { notice };
}
