import type { ResidentId } from '../../ids.ts';
import type { MatchDay, MatchHome, Seeker } from './facts.ts';
import type { Reason, Verdict } from './reasons.ts';
import { verdictOf } from './reasons.ts';
import type { RuleCode } from './rules.ts';
import { kindFor, ruleOf } from './rules.ts';
import type { RulesOff } from './switches.ts';
import { rulesOn } from './switches.ts';

/** What a cell holds: 0 fail, 1 unknown, 2 pass. The worst of a pair's rules is its smallest. */
const CODES: Readonly<Record<Verdict, number>> = { fail: 0, unknown: 1, pass: 2 };
const NAMES: readonly Verdict[] = ['fail', 'unknown', 'pass'];

/** What the must rules say of every home and every person: one byte a pair, person by person, as they are given. */
export interface AllMatches {
  readonly cells: Uint8Array;
  readonly homes: number;
  readonly seekers: number;
}

/**
 * All with all, without a sentence (`matchPair` tells why). People who ask the same of a rule share its answers: they are
 * one column over the homes, judged once, and a person's row is the smallest of her columns.
 */
export function matchAll(
  homes: readonly MatchHome[],
  seekers: readonly Seeker[],
  when: MatchDay,
  off: RulesOff = [],
): AllMatches {
  const cells = new Uint8Array(homes.length * seekers.length).fill(CODES.pass);
  const on = rulesOn(off);
  const held = new Set(homes.flatMap(({ heldFor }) => heldFor ?? []));
  const columns = new Map<string, Uint8Array>();
  seekers.forEach((seeker, index) => {
    const row = cells.subarray(index * homes.length, (index + 1) * homes.length);
    for (const rule of on) {
      const asked = kindFor(rule, seeker) === 'must' ? askedOf(rule, seeker, held) : null;
      if (asked === null) continue;
      const key = `${rule} ${asked}`;
      const column = columns.get(key) ?? judgeAll(rule, homes, seeker, when);
      columns.set(key, column);
      lower(row, column);
    }
  });
  return { cells, homes: homes.length, seekers: seekers.length };
}

/** By the places in the lists that were matched. */
export function verdictAt({ cells, homes }: AllMatches, home: number, seeker: number): Verdict {
  return NAMES[cells[seeker * homes + home] ?? 0] ?? 'fail';
}

/** All that the rule looks at of the person; null where it has nothing to say of her, whatever the home. */
function askedOf(rule: RuleCode, seeker: Seeker, held: ReadonlySet<ResidentId>): string | null {
  switch (rule) {
    case 'letting':
      return held.has(seeker.id) ? seeker.id : '';
    case 'target-group':
      return `${seeker.granted.join()} ${seeker.refused.join()}`;
    case 'start-home':
      return `${seeker.birthDate} ${seeker.supportNeeded}`;
    case 'shielding':
      return String(seeker.needs.shielded !== undefined);
    case 'conflict':
      return seeker.conflicts.length === 0 ? null : JSON.stringify(seeker.conflicts);
    default:
      return askedNeed(rule, seeker);
  }
}

function askedNeed(rule: RuleCode, { needs }: Seeker): string | null {
  const { need } = ruleOf(rule);
  const asked = need === null ? undefined : needs[need];
  return asked === undefined ? null : JSON.stringify(asked.value);
}

function judgeAll(rule: RuleCode, homes: readonly MatchHome[], seeker: Seeker, when: MatchDay): Uint8Array {
  const { judge } = ruleOf(rule);
  return Uint8Array.from(homes, (home) => codeOf(judge(home, seeker, when)));
}

function codeOf(reason: Reason | null): number {
  return reason === null ? CODES.pass : CODES[verdictOf[reason]];
}

function lower(row: Uint8Array, column: Uint8Array): void {
  for (let home = 0; home < row.length; home += 1) {
    const code = column[home] ?? 0;
    if (code < (row[home] ?? 0)) row[home] = code;
  }
}
