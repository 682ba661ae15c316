import type { UserId } from '../../../shared/ids.ts';

/** Who has a place on a visit, and who had it before them: the first is whose it was planned to be. */
export interface Place {
  readonly before: readonly UserId[];
  /** Null: nobody has it. */
  readonly holder: UserId | null;
}

/** Who goes on a planned visit, and who goes along. */
export interface Places {
  readonly first: Place;
  readonly second: Place;
}

/** The substitute has the place of who is away; of two places one person has the first alone. */
export function givenTo({ first, second }: Places, absent: UserId, substitute: UserId): Places {
  if (first.holder !== absent)
    return { first, second: handed(second, first.holder === substitute ? null : substitute) };
  const isAlone = second.holder === substitute;
  return { first: handed(first, substitute), second: isAlone ? handed(second, null) : second };
}

/** Handed to who had it before, it is theirs as it was then. */
function handed({ before, holder }: Place, to: UserId | null): Place {
  const passed = holder === null ? before : [...before, holder];
  const had = to === null ? -1 : passed.indexOf(to);
  return { before: had === -1 ? passed : passed.slice(0, had), holder: to };
}

interface Return {
  readonly absent: UserId;
  /** A substitute who may not see the person any more: their places go with it. */
  readonly leaves: UserId | null;
  readonly sees: (who: UserId) => boolean;
}

/**
 * Each place goes back to who had it, also from the substitute of a substitute; one that they may not see the person in either
 * is nobody's. Who went along before they stepped in goes along again.
 */
export function takenBack({ first, second }: Places, asked: Return): Places {
  const back = placeBack(first, asked);
  const along = back === first ? second : alongAgain(first, second, asked.absent);
  const beside = placeBack(along, asked);
  const isTwice = beside.holder !== null && beside.holder === back.holder;
  return { first: back, second: isTwice ? { before: along.before, holder: null } : beside };
}

function placeBack(place: Place, { absent, leaves, sees }: Return): Place {
  const had = place.before.indexOf(absent);
  const isLeft = place.holder !== null && place.holder === leaves;
  if (had === -1 && !isLeft) return place;
  return { before: had === -1 ? place.before : place.before.slice(0, had), holder: sees(absent) ? absent : null };
}

/** Nobody went along while the one of them had the first place: they do when it is taken back from them. */
function alongAgain({ holder }: Place, second: Place, absent: UserId): Place {
  const last = second.before.at(-1);
  if (second.holder !== null || last === undefined || last === absent) return second;
  return { before: last === holder ? second.before.slice(0, -1) : second.before, holder };
}
