import type { IsoDate } from '../../../shared/dates.ts';
import type { OwnPermission } from '../../../shared/domain/house-rules.ts';
import {
  readCondition,
  readDate,
  readMoney,
  readNumber,
  readUnitType,
  readYesNo,
} from '../../../shared/domain/import-values.ts';
import { readAnimalAnswer, readAnimals } from '../../../shared/domain/import-values-animals.ts';
import type { UnitTypeCode } from '../../../shared/domain/unit-types.ts';
import { remembering } from './remembering.ts';
import type { RowReader } from './row-reader.ts';

/** What a row says of a home; null: it does not say, so what is known stays. */
export interface SaidUnit {
  readonly type: UnitTypeCode | null;
  readonly sizeM2: number | null;
  readonly rooms: number | null;
  readonly rentOre: number | null;
  readonly rentIncludes: string | null;
  readonly shielded: boolean | null;
  readonly socialCaretaker: string | null;
  readonly plannedFrom: IsoDate | null;
  readonly note: string | null;
  readonly animals: OwnPermission;
  readonly traits: Readonly<Record<keyof typeof traitFields, boolean | null>>;
  readonly condition: 'good' | 'worn' | 'poor' | 'uninhabitable' | null;
}

/** Trait of the unit -> field of the import. */
export const traitFields = {
  ownEntrance: 'ownEntrance',
  groundFloor: 'groundFloor',
  lift: 'lift',
  accessible: 'accessible',
  commonHouse: 'commonHouse',
  outdoorSpace: 'outdoorSpace',
  noiseTolerated: 'noiseTolerance',
  substancesTolerated: 'substanceTolerance',
  couples: 'couples',
  children: 'children',
  assignmentRight: 'assignmentRight',
} as const;

const says = {
  yesNo: remembering(readYesNo),
  type: remembering(readUnitType),
  size: remembering((cell) => readNumber(cell, 1, 2000, 0)),
  rooms: remembering((cell) => readNumber(cell, 0.5, 30, 1)),
  rent: remembering(readMoney),
  condition: remembering(readCondition),
  animals: remembering(readAnimals),
  animalAnswer: remembering(readAnimalAnswer),
} as const;

export function readUnit(reader: RowReader): SaidUnit {
  const yesNo = (trait: keyof typeof traitFields): boolean | null => reader.read(traitFields[trait], says.yesNo);
  return {
    type: reader.read('type', says.type),
    sizeM2: reader.read('size', says.size),
    rooms: reader.read('rooms', says.rooms),
    rentOre: reader.read('rent', says.rent),
    rentIncludes: reader.text('rentIncludes', 200),
    shielded: reader.read('shielded', says.yesNo),
    socialCaretaker: reader.text('socialCaretaker', 120),
    plannedFrom: reader.read('plannedFrom', readDate),
    note: reader.text('note', 2000),
    animals: readAllAnimals(reader),
    condition: reader.read('condition', says.condition),
    traits: {
      ownEntrance: yesNo('ownEntrance'),
      groundFloor: yesNo('groundFloor'),
      lift: yesNo('lift'),
      accessible: yesNo('accessible'),
      commonHouse: yesNo('commonHouse'),
      outdoorSpace: yesNo('outdoorSpace'),
      noiseTolerated: yesNo('noiseTolerated'),
      substancesTolerated: yesNo('substancesTolerated'),
      couples: yesNo('couples'),
      children: yesNo('children'),
      assignmentRight: yesNo('assignmentRight'),
    },
  };
}

/** A column for one kind goes before the column for animals in general. */
function readAllAnimals(reader: RowReader): OwnPermission {
  const general = reader.read('animals', says.animals);
  return {
    dog: reader.read('dogs', says.animalAnswer) ?? general?.dog ?? null,
    cat: reader.read('cats', says.animalAnswer) ?? general?.cat ?? null,
    other: general?.other ?? null,
  };
}
