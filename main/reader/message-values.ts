import { createHash } from 'node:crypto';
import { parsePersonNumber } from '../../shared/domain/cpr.ts';
import type { Tree } from './message-tree.ts';
import { refuse } from './refused.ts';

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})$/;

/** An instant of FHIR in UTC. Without a zone it could be any hour: refused, never guessed. */
export function instantOf(text: string, where: string): string {
  const parts = DATE_TIME.exec(text);
  const [, day = '', time = '', zone = ''] = parts ?? [];
  const instant = parts === null ? Number.NaN : Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}${zone}`);
  const year = Number(day.slice(0, 4));
  // A day that is not in its month would roll over into the next one.
  const real = !Number.isNaN(Date.parse(day)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  if (Number.isNaN(instant) || !real || year < 1900 || year > 2199) refuse('message-time', { params: { where } });
  return new Date(instant).toISOString();
}

/** Ten digits as they stand: a number of another form is refused, never mended, never matched nearly. */
export function personNumber(text: string): string {
  if (!/^\d{10}$/.test(text) || !parsePersonNumber(text).ok) refuse('message-person-number');
  return text;
}

/** Text for a list or a line: no control characters, bounded. */
export function line(text: string | null, most = 200): string {
  return (text ?? '')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, most);
}

/** Longer text with its line breaks kept. */
export function paragraphs(text: string | null, most = 500_000): string {
  return (text ?? '')
    .replaceAll('\r\n', '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
    .slice(0, most);
}

/** What stands in `leave` is new at every sending, or only for show. */
export function contentKey(tree: Tree, leave: ReadonlySet<string>): string {
  const hash = createHash('sha256');
  const add = (one: Tree) => {
    hash.update(`=${one.value ?? ''}\u0000`);
    for (const name of [...one.parts.keys()].sort()) {
      for (const part of one.parts.get(name) ?? []) {
        if (isNarrative(name, part)) continue;
        hash.update(`${name}{`);
        add(part);
        hash.update('}');
      }
    }
  };
  add({ value: null, parts: new Map([...tree.parts].filter(([name]) => !leave.has(name))) });
  return hash.digest('hex');
}

function isNarrative(name: string, { value, parts }: Tree): boolean {
  return name === 'text' && value === null && parts.has('status');
}
