import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { maskPersonNumber } from '../../../shared/domain/cpr.ts';
import type { MergeField } from '../../../shared/domain/resident-merge.ts';
import { isOpenCourse } from '../../../shared/domain/residents.ts';
import type { ReadableDb } from '../db/database.ts';
import { standingGuidance } from '../rights/rights.repository.ts';
import { livingEntry } from '../waiting/after-offer.ts';
import { latestCourse } from './courses.repository.ts';
import { openSituation, openWorker } from './merge.repository.ts';
import type { StoredResident } from './residents.repository.ts';

type Preview = Output<'residents.previewMerge'>;
type Said = Preview['fields'][number]['kept'];
export type Side = Readonly<Record<MergeField, Said>>;

/** What one of the two says, as a person compares it. */
export function sideOf(db: ReadableDb, resident: StoredResident): Side {
  const { id, idKind, idNumber } = resident;
  const course = latestCourse(db, id);
  const situation = openSituation(db, id);
  const place = livingEntry(db, id);
  const guidance = standingGuidance(db, id);
  const [primary, coordinator] = [openWorker(db, id, 'primary'), openWorker(db, id, 'coordinator')];
  return {
    name: said(resident.name),
    calledName: said(resident.calledName),
    identity: said(resident.identity),
    birthDate: said(null, resident.birthDate),
    personId: said(idKind === null || idNumber === null ? null : maskPersonNumber(idKind, idNumber)),
    phone: said(resident.phone),
    language: said(resident.language),
    interpreter: said(resident.interpreter ? 'yes' : 'no'),
    contactWay: said(resident.contactWay),
    contactTime: said(resident.contactTime),
    team: said(resident.team),
    course: said(course?.state ?? null, course?.from ?? null),
    situation: said(situation?.situation ?? null, situation?.from ?? null),
    waiting: said(place?.urgency ?? null, place?.since ?? null),
    primary: said(primary?.name ?? null, primary?.from ?? null),
    coordinator: said(coordinator?.name ?? null, coordinator?.from ?? null),
    guidance: said(guidance?.reason ?? null, guidance?.from ?? null),
  };
}

/** Of these a person has one at a time: which goes on is chosen also where both say the same. */
const ONE_GOES_ON: readonly MergeField[] = ['course', 'situation', 'waiting', 'guidance'];

export function isEmpty({ value, on }: Said): boolean {
  return value === null && on === null;
}

/** A number that differs is a choice also where the masks are the same. */
export function isChoice(field: MergeField, kept: Side, other: Side, differ: { readonly number: boolean }): boolean {
  if (isEmpty(kept[field]) || isEmpty(other[field])) return false;
  if (field === 'personId') return differ.number;
  if (ONE_GOES_ON.includes(field)) return true;
  if (field === 'primary' || field === 'coordinator') return kept[field].value !== other[field].value;
  return kept[field].value !== other[field].value || kept[field].on !== other[field].on;
}

/** A forløb that goes on says more than one that is over. */
export function suggestedOf(kept: Side, other: Side): MergeField[] {
  const isOpen = ({ value }: Said): boolean => value !== null && isOpenCourse(value as never);
  return isOpen(other.course) && !isOpen(kept.course) && kept.course.value !== null ? ['course'] : [];
}

function said(value: string | null, on: IsoDate | null = null): Said {
  return { value, on };
}
