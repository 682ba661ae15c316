import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { PersonNumber } from '../../../shared/domain/cpr.ts';
import { parsePersonNumber } from '../../../shared/domain/cpr.ts';
import { checkPersonId, type Identity } from '../../../shared/domain/residents.ts';
import { ruleSentence } from '../../../shared/text/sentences.ts';
import type { Language, Words } from '../../../shared/text/words.ts';
import type { Problems } from '../../lib/drafted-act.ts';
import type { ResidentCard } from './resident-filter.ts';

type CreateInput = Input<'residents.create'>;

/** `keep`: the number that is there, which nobody is shown here. */
export type NumberChoice = 'keep' | 'none' | 'cpr' | 'other';

/** The form as it is typed. What has no place for "nothing" is an empty text. */
export interface ResidentValues {
  readonly identity: Identity;
  readonly name: string;
  readonly calledName: string;
  readonly number: NumberChoice;
  readonly idNumber: string;
  readonly birthDate: IsoDate | null;
  readonly phone: string;
  readonly contactWay: NonNullable<CreateInput['contactWay']> | 'any';
  readonly contactTime: string;
  readonly language: string;
  readonly interpreter: boolean;
  readonly team: string;
  readonly state: CreateInput['course']['state'];
  readonly from: IsoDate | null;
  readonly reason: string;
  /** The look-alikes that somebody has looked at. */
  readonly seen: string | null;
}

export function emptyResident(today: IsoDate): ResidentValues {
  return {
    identity: 'named',
    name: '',
    calledName: '',
    number: 'cpr',
    idNumber: '',
    birthDate: null,
    phone: '',
    contactWay: 'any',
    contactTime: '',
    language: '',
    interpreter: false,
    team: '',
    state: 'contacted',
    from: today,
    reason: '',
    seen: null,
  };
}

/** A resident as the form shows them: the number stays hidden, and is kept unless another is chosen. */
export function valuesOfCard(card: ResidentCard, today: IsoDate): ResidentValues {
  return {
    ...emptyResident(today),
    identity: card.identity,
    name: card.name ?? '',
    calledName: card.calledName ?? '',
    number: card.idMasked === null ? 'none' : 'keep',
    birthDate: card.birthDate,
    phone: card.phone ?? '',
    contactWay: card.contactWay ?? 'any',
    contactTime: card.contactTime ?? '',
    language: card.language ?? '',
    interpreter: card.interpreter,
    team: card.team ?? '',
  };
}

/** The number that is typed, once it is one: to show at once what it says. */
export function typedNumber({ identity, number, idNumber }: ResidentValues): PersonNumber | null {
  if (identity === 'anonymous' || number !== 'cpr') return null;
  const parsed = parsePersonNumber(idNumber);
  return parsed.ok ? parsed.value : null;
}

/** The birth date that counts: a CPR number brings its own. */
export function birthDateOf(values: ResidentValues): IsoDate | null {
  if (values.identity === 'anonymous') return null;
  return values.number === 'cpr' ? (typedNumber(values)?.birthDate ?? null) : values.birthDate;
}

/** The number as the engine takes it. */
export function personIdOf(values: ResidentValues): CreateInput['personId'] | 'keep' {
  const { identity, number } = values;
  const idNumber = values.idNumber.trim();
  if (identity === 'anonymous' || number === 'none') return null;
  if (number === 'keep') return 'keep';
  if (idNumber === '') return null;
  return { kind: number === 'other' ? 'other' : (typedNumber(values)?.kind ?? 'cpr'), number: idNumber };
}

/** Who the resident is and how to reach them, as the engine takes it. */
export function identityOf(values: ResidentValues) {
  return {
    name: values.name.trim(),
    calledName: textOf(values.calledName),
    identity: values.identity,
    birthDate: birthDateOf(values),
    phone: textOf(values.phone),
    language: textOf(values.language),
    interpreter: values.interpreter,
    contactWay: values.contactWay === 'any' ? null : values.contactWay,
    contactTime: textOf(values.contactTime),
    team: textOf(values.team),
  };
}

export function textOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** What stands in the way, by the id of the field, in the order of the form. */
export function residentProblems(
  values: ResidentValues,
  isNew: boolean,
  today: IsoDate,
  { words, language }: { readonly words: Words; readonly language: Language },
): Problems {
  const { form } = words.residents;
  return {
    ...(values.name.trim() === '' && { 'resident-name': form.nameMissing }),
    ...numberProblem(values, today, language),
    ...(isNew && values.from === null && { 'resident-from': form.courseFromMissing }),
  };
}

/** An empty number is none: a name is enough. */
function numberProblem(values: ResidentValues, today: IsoDate, language: Language): Problems {
  const { identity, number } = values;
  if (identity === 'anonymous' || number === 'keep') return {};
  const personId = personIdOf(values);
  const checked = checkPersonId(
    { identity, personId: personId === 'keep' ? null : personId, birthDate: birthDateOf(values) },
    today,
  );
  if (checked.ok) return {};
  return { [number === 'cpr' ? 'resident-number' : 'resident-birth']: ruleSentence({ rule: checked.error }, language) };
}
