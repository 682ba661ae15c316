import type { UnitTypeCode } from '../../../shared/domain/unit-types.ts';

export const must = <V>(value: V) => ({ value, strength: 'must' as const });
export const wish = <V>(value: V) => ({ value, strength: 'wish' as const });
export const kind = (...types: UnitTypeCode[]) => must(types);
