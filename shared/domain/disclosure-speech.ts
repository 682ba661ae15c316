/** A home as a list of changes weighs it. */
export interface WeighedHome {
  /** Shielded, or of a type that never leaves. */
  readonly isHidden: boolean;
  readonly tenancyId: string | null;
  /** Somebody in the household that lives there is protected. */
  readonly isWithheld: boolean;
}

/** A home that is hidden now is not spoken of, whatever was told of it before: not as gone, not as changed. */
export function maySpeakOfHome(home: Pick<WeighedHome, 'isHidden'>): boolean {
  return !home.isHidden;
}

/**
 * Who lives there is not told of a household with a protected person: not that it came, not that it is protected now,
 * not that it left. `lastIsWithheld`: the household that was told of last has a protected person by now. A new household
 * that is not protected is told of, as after any other.
 */
export function maySpeakOfHousehold(home: WeighedHome, lastIsWithheld: boolean): boolean {
  if (home.isWithheld) return false;
  return home.tenancyId !== null || !lastIsWithheld;
}

/** A home that the receiver never heard of is new; with a protected household it waits until that has left. */
export function maySpeakOfNewHome(home: WeighedHome): boolean {
  return maySpeakOfHome(home) && maySpeakOfHousehold(home, false);
}
