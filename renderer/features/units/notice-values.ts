import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { suggestedNameBy } from '../../../shared/domain/vacancy-notices.ts';
import { useAsk } from '../../lib/query.ts';
import type { UnitCard } from './unit-filter.ts';

export type Notice = Output<'vacancyNotices.ofHome'>['notices'][number];

/** Beside the word, never instead of it. */
export const NOTICE_TONES = { open: 'info', used: 'ok', returned: 'mute', missed: 'bad' } as const;

export interface NoticeValues {
  readonly receivedOn: IsoDate | null;
  readonly vacantFrom: IsoDate | null;
  readonly nameBy: IsoDate | null;
  readonly hasRight: 'yes' | 'no';
  readonly note: string;
}

/** The newest first; undefined until they are known. */
export function useNotices(id: UnitCard['id']): readonly Notice[] | undefined {
  return useAsk('vacancyNotices.ofHome', { unitId: id }).data?.notices;
}

/** As the notice says, or what is likely of one that comes today. */
export function noticeValues(
  open: Notice | null,
  likely: { readonly vacantFrom: IsoDate | null; readonly hasRight: boolean },
  today: IsoDate,
): NoticeValues {
  if (open !== null) {
    const { receivedOn, vacantFrom, nameBy, hasRight, note } = open;
    return { receivedOn, vacantFrom, nameBy, hasRight: hasRight ? 'yes' : 'no', note: note ?? '' };
  }
  const { vacantFrom, hasRight } = likely;
  const nameBy = suggestedNameBy(today);
  return { receivedOn: today, vacantFrom: vacantFrom ?? today, nameBy, hasRight: hasRight ? 'yes' : 'no', note: '' };
}
