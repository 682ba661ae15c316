import type { UserId } from '../../../shared/ids.ts';

/** Who goes on a planned visit, who goes along, and whose places they have taken. */
export interface Places {
  readonly workerId: UserId | null;
  readonly secondId: UserId | null;
  readonly handedFrom: UserId | null;
  readonly secondFrom: UserId | null;
}

/** The substitute has the place of who is away; of two places one person has the first alone. */
export function givenTo(places: Places, absent: UserId, substitute: UserId): Places {
  const { workerId, secondId, secondFrom } = places;
  if (workerId !== absent)
    return { ...places, secondId: workerId === substitute ? null : substitute, secondFrom: absent };
  const given = { ...places, workerId: substitute, handedFrom: absent };
  return secondId === substitute ? { ...given, secondId: null, secondFrom: secondFrom ?? substitute } : given;
}

interface Return {
  readonly absent: UserId;
  /** A substitute who may not see the person any more: their places go with it. */
  readonly leaves: UserId | null;
  readonly sees: (who: UserId) => boolean;
}

/**
 * Each place goes back to who had it; one that they may not see the person in either is nobody's. Who went along before they
 * stepped in goes along again.
 */
export function takenBack(places: Places, { absent, leaves, sees }: Return): Places {
  const { workerId, secondId, handedFrom, secondFrom } = places;
  const isHeldBy = (who: UserId | null) => who !== null && who === leaves;
  const own = sees(absent) ? absent : null;
  const isFirst = handedFrom === absent || isHeldBy(workerId);
  const isAloneSince = isFirst && secondId === null && secondFrom !== null && secondFrom !== absent;
  const along = isAloneSince ? workerId : secondId;
  const isSecond = secondFrom === absent || isHeldBy(along);
  const first = isFirst ? own : workerId;
  const second = isSecond ? own : along;
  return {
    workerId: first,
    secondId: second === first ? null : second,
    handedFrom: isFirst ? null : handedFrom,
    secondFrom: isSecond || (isAloneSince && secondFrom === along) ? null : secondFrom,
  };
}
