import type { z } from 'zod';
import type { AnySpec } from '../../../../shared/contract/define.ts';
import type { Operation } from '../../../../shared/contract/index.ts';
import { contract, operations } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import { defaultColumns } from '../../../../shared/domain/disclosure-profile.ts';
import { TODAY } from '../../../helpers/engine.ts';

/** Reads that are not asked here, and why. */
const NOT_ASKED: Partial<Record<Operation, string>> = {
  'units.revealAddress': 'shows it on purpose, for a reason, to those who may; the permission matrix has the others',
  'residents.revealAddress': 'as above',
  'residents.revealId': 'as above',
  'units.previewChanges': 'asks for a change first; units/unit-changes.test.ts has the shielded homes in it',
  'system.doctor': 'checks of the file, slow; no row of anybody',
  'audit.verify': 'as above',
};

/**
 * The file that the person has just chosen; imports/look-alikes.test.ts asks what it tells of those who are known, and
 * messages/messages.test.ts what a message tells of a stranger.
 */
const isOfAFile = (operation: Operation): boolean =>
  operation.startsWith('imports.') || operation === 'messages.preview';

/** What may be asked about: every read is asked of each of them that it can be about. */
export interface Asked {
  readonly residents: readonly string[];
  readonly units: readonly string[];
  readonly tenancies: readonly string[];
  readonly estates: readonly string[];
  readonly association: string;
  readonly worker: string;
  readonly visits: readonly string[];
  readonly absence: string;
  readonly handoffs: readonly string[];
  readonly messages: readonly string[];
  readonly texts: readonly string[];
  readonly lastSeq: number;
}

export interface Question {
  readonly operation: Operation;
  readonly input: unknown;
}

export const readsAsked = operations.filter((operation) => {
  const { kind }: AnySpec = contract[operation];
  return (kind === 'query' || kind === 'survey') && !isOfAFile(operation) && !Object.hasOwn(NOT_ASKED, operation);
});

/** Every question that the reads of the contract can ask about these; a new read is among them by itself. */
export function questionsAbout(asked: Asked): readonly Question[] {
  return readsAsked.flatMap((operation) => {
    const { input }: AnySpec = contract[operation];
    return fill(input, '', { asked, noun: operation.split('.')[0] ?? '' }).map((one) => ({ operation, input: one }));
  });
}

interface Filling {
  readonly asked: Asked;
  readonly noun: string;
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

const RARE = [
  'from',
  'to',
  'personId',
  'estateId',
  'freeOn',
  'moveIn',
  'year',
  'operation',
  'except',
  'idNumber',
  'team',
];

/** The inputs of a schema: one for each of what an id or a text in it can stand for. */
function fill(schema: z.ZodType, name: string, filling: Filling): readonly unknown[] {
  const {
    type,
    shape,
    innerType,
    in: inner,
    element,
    options,
    entries,
    values,
  } = schema._zod.def as unknown as Definition;
  if (shape) return everyRecord(shape, filling);
  if (type === 'optional') return [undefined];
  if (type === 'nullable')
    return RARE.includes(name) || filling.noun === 'units' ? [null] : innerValues(innerType, name, filling);
  if (type === 'array') return [listOf(name, element, filling)];
  if (options) return fill(options[0] as z.ZodType, name, filling);
  if (entries) return [Object.values(entries)[0]];
  if (values) return [values[0]];
  if (type === 'boolean') return [false];
  if (type === 'number') return [NUMBERS[name]?.(filling.asked) ?? 1];
  if (inner) return fill(inner, name, filling);
  return textsFor(name, filling);
}

function innerValues(inner: z.ZodType | undefined, name: string, filling: Filling): readonly unknown[] {
  const { type } = (inner?._zod.def ?? { type: 'null' }) as unknown as Definition;
  return inner && type === 'string' && IDS[name] ? fill(inner, name, filling) : [null];
}

function everyRecord(shape: Readonly<Record<string, z.ZodType>>, filling: Filling): readonly unknown[] {
  return Object.entries(shape).reduce<readonly Record<string, unknown>[]>(
    (made, [name, field]) => {
      const choices = fill(field, name, filling);
      return made.flatMap((one) => choices.map((value) => (value === undefined ? one : { ...one, [name]: value })));
    },
    [{}],
  );
}

const NUMBERS: Readonly<Record<string, (asked: Asked) => number>> = {
  offset: () => 0,
  limit: () => 50,
  year: () => Number(TODAY.slice(0, 4)),
  seq: ({ lastSeq }) => lastSeq,
  from: () => 0,
  place: () => 0,
};
const IDS: Readonly<Record<string, keyof Pick<Asked, 'residents' | 'units' | 'estates'>>> = {
  residentId: 'residents',
  otherId: 'residents',
  unitId: 'units',
  homeId: 'units',
  estateId: 'estates',
};

const ofNoun: Readonly<Record<string, (asked: Asked) => readonly string[]>> = {
  residents: ({ residents }) => residents,
  tenancies: ({ tenancies }) => tenancies,
  visits: ({ visits }) => visits,
  absences: ({ absence }) => [absence],
  handoffs: ({ handoffs }) => handoffs,
  messages: ({ messages }) => messages,
};

function textsFor(name: string, { asked, noun }: Filling): readonly string[] {
  const ids = IDS[name];
  if (ids) return asked[ids];
  if (name === 'id') return ofNoun[noun]?.(asked) ?? asked.units;
  if (name === 'workerId') return [asked.worker];
  if (name === 'associationId') return [asked.association];
  if (name === 'text' || name === 'name') return asked.texts;
  if (name === 'postCode') return ['2999'];
  return [name === 'from' ? addDays(TODAY, -300) : TODAY];
}

function listOf(name: string, element: z.ZodType | undefined, { asked }: Filling): readonly unknown[] {
  if (name === 'ids' || name === 'unitIds') return asked.units;
  if (name === 'weekdays') return ['MO', 'FR'];
  if (name !== 'columns') return [];
  const { entries } = (element?._zod.def ?? { type: 'none' }) as unknown as Definition;
  return entries ? Object.values(entries) : defaultColumns;
}
