import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { foldWords } from '../../../shared/domain/danish-text.ts';
import { readDate, readYesNo } from '../../../shared/domain/import-values.ts';
import { readContactWay, readCourseState } from '../../../shared/domain/import-values-people.ts';
import type { UserId } from '../../../shared/ids.ts';
import type { SaidPerson } from './read-person.ts';
import { readPerson } from './read-person.ts';
import type { RowReader } from './row-reader.ts';

export interface Worker {
  readonly id: UserId;
  readonly name: string;
}

/** What a row says of a resident; null where it says nothing. */
export interface SaidResident {
  readonly person: SaidPerson;
  readonly calledName: string | null;
  readonly phone: string | null;
  readonly language: string | null;
  readonly interpreter: boolean | null;
  readonly contactWay: Input<'residents.change'>['contactWay'];
  readonly contactTime: string | null;
  readonly team: string | null;
  readonly worker: Worker | null;
  readonly courseState: 'contacted' | 'active' | null;
  readonly courseFrom: IsoDate | null;
  readonly nameProtected: boolean;
  readonly addressProtected: boolean;
}

/** Null: the row has a problem, which is reported. */
export function readResident(reader: RowReader, staff: readonly Worker[], today: IsoDate): SaidResident | null {
  const person = readPerson(reader, today);
  const said = {
    calledName: reader.text('calledName', 80),
    phone: reader.text('phone', 30),
    language: reader.text('language', 40),
    interpreter: reader.read('interpreter', readYesNo),
    contactWay: reader.read('contactWay', readContactWay),
    contactTime: reader.text('contactTime', 80),
    team: reader.text('team', 60),
    worker: readWorker(reader, staff),
    courseState: reader.read('courseState', readCourseState),
    courseFrom: reader.read('courseFrom', readDate),
    nameProtected: reader.read('protectedName', readYesNo) === true || person?.nameProtected === true,
    addressProtected: reader.read('protectedAddress', readYesNo) === true,
  };
  if (said.courseFrom !== null && said.courseFrom > today) reader.problem('courseFrom', 'in-future');
  return person === null || reader.failed() ? null : { person, ...said };
}

function readWorker(reader: RowReader, staff: readonly Worker[]): Worker | null {
  const name = reader.text('primaryWorker', 120);
  if (name === null) return null;
  const fold = foldWords(name);
  const [worker, another] = staff.filter((one) => foldWords(one.name) === fold);
  if (worker !== undefined && another === undefined) return worker;
  reader.problem('primaryWorker', 'unknown-worker');
  return null;
}
