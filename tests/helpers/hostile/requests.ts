import { contract, operations } from '../../../shared/contract/index.ts';
import type { Random } from './random.ts';
import { sample } from './sample.ts';

/** A request as JSON; `$special` marks values that JSON has no word for and that `revive` makes on the other side. */
export interface HostileRequest {
  readonly operation: unknown;
  readonly input: unknown;
  readonly draft?: unknown;
}

export const specials = [
  'undefined',
  'nan',
  'infinity',
  'minus-zero',
  'bigint',
  'map',
  'set',
  'date',
  'bad-date',
  'bytes',
  'cycle',
  'deep',
  'long-text',
  'proto',
  'sparse',
  'regexp',
  'error',
] as const;

const strangeNames = [
  '',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'units',
  'units.list ',
  'UNITS.LIST',
  'units.drop',
  '../../units.list',
  'a'.repeat(5000),
  null,
  7,
  {},
  [],
];
const strangeTexts = [
  "'; drop table units; --",
  '\u0000',
  '\ud800',
  '<img src=x onerror=alert(1)>',
  '../../../etc/passwd',
  '=cmd|calc!A1',
  '%00',
  '\u202etxt.exe',
  'x'.repeat(100_001),
  '1e309',
  '-1',
  'null',
  '{}',
  '🏠',
];

export function hostileRequest(random: Random): HostileRequest {
  if (random.chance(0.06)) return { operation: random.pick(strangeNames), input: strangeValue(random, 2) };
  const operation = random.pick(operations);
  const wanted = sample(contract[operation].input, random);
  const roll = random.next();
  if (roll < 0.12) return { operation, input: strangeValue(random, 3) };
  if (roll < 0.2)
    return {
      operation,
      input: {
        ...asObject(wanted),
        [random.pick(['extra', '__proto__', 'constructor', 'userId', 'role', 'session'])]: strangeValue(random, 1),
      },
    };
  if (roll < 0.25) return { operation, input: wanted, draft: strangeValue(random, 2) };
  return { operation, input: spoil(wanted, random) };
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** One wrong thing somewhere in a value that is otherwise near the right one. */
function spoil(value: unknown, random: Random): unknown {
  if (Array.isArray(value))
    return random.chance(0.3)
      ? Array.from({ length: 3000 }, () => value[0] ?? null)
      : [...value, strangeValue(random, 1)];
  if (typeof value !== 'object' || value === null) return strangeValue(random, 2);
  const names = Object.keys(value);
  if (names.length === 0 || random.chance(0.1)) return { ...value, [random.pick(['x', '$where', 'length'])]: 1 };
  const name = random.pick(names);
  const record = value as Record<string, unknown>;
  if (random.chance(0.2)) return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
  return { ...record, [name]: random.chance(0.5) ? spoil(record[name], random) : strangeValue(random, 2) };
}

function strangeValue(random: Random, depth: number): unknown {
  switch (random.below(depth > 0 ? 7 : 5)) {
    case 0:
      return random.pick(strangeTexts);
    case 1:
      return random.pick([null, true, false, -1, 1.5, 1e21, Number.MAX_SAFE_INTEGER + 2, -0]);
    case 2:
      return { $special: random.pick(specials) };
    case 3:
      return [];
    case 4:
      return {};
    case 5:
      return [strangeValue(random, depth - 1), strangeValue(random, depth - 1)];
    default:
      return { [random.pick(['id', 'filter', 'text', '__proto__', 'toJSON'])]: strangeValue(random, depth - 1) };
  }
}
