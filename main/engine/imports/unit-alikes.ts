import type { UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { StoredUnit, Unit } from '../units/units.repository.ts';
import { storedUnit } from '../units/units.service.ts';
import type { Answer, Answers } from './answers.ts';
import type { Alike, LookAlikes } from './look-alikes.ts';
import { lookAlikes } from './look-alikes.ts';
import type { RowReader } from './row-reader.ts';

/** A row that looks like something, and what a person said of it. */
export interface FoundAlike {
  readonly alike: Alike;
  readonly decided: Answer | null;
}

/**
 * New rows that look like a home of ours under another key, or like an earlier row. Asked about is only what the file does
 * not name itself: where it names our home too, the two are different homes.
 */
export interface AlikeHomes {
  /** Our home, when a person said that the row is that one. */
  meant(reader: RowReader, address: Unit['address']): StoredUnit | null;
  /** True when a person said that the row is the home of an earlier row. */
  repeats(reader: RowReader, unit: Unit): boolean;
  isNamed(unitId: UnitId): void;
  /** After the last row. Problems that show only now are reported to their readers; answers their lines. */
  settle(): readonly number[];
  at(line: number): FoundAlike | null;
  readonly lines: () => readonly number[];
}

export interface AlikeSource {
  readonly db: ReadableDb;
  readonly answers: Answers;
  readonly mayReveal: boolean;
  readonly unitOn: (line: number) => Unit | null;
}

interface Kept extends FoundAlike {
  readonly address: Unit['address'];
}

export function alikeHomes({ db, answers, mayReveal, unitOn }: AlikeSource): AlikeHomes {
  const found = new Map<number, Kept>();
  const guarded = new Map<number, { readonly reader: RowReader; readonly unitId: UnitId }>();
  const named = new Set<UnitId>();
  const joined = new Map<UnitId, number>();
  let held: LookAlikes | null = null;
  /** From then on rows are only looked at again. */
  let isSettled = false;
  const looks = (): LookAlikes => {
    held ??= lookAlikes(db, unitOn);
    return held;
  };
  const keep = (line: number, alike: Alike, address: Unit['address']): Answer | null => {
    const decided = answers.row(line, sameAsOf(alike));
    found.set(line, { alike, decided, address });
    return decided;
  };
  return {
    meant: (reader, address) => {
      const { line } = reader.row;
      const alike = found.get(line)?.alike ?? (isSettled ? null : looks().ofOurs(address));
      if (alike === null || !('unitId' in alike) || named.has(alike.unitId)) return null;
      if (alike.shielded && !mayReveal) {
        if (alike.because === 'address') guarded.set(line, { reader, unitId: alike.unitId });
        return null;
      }
      if (keep(line, alike, address) !== 'same') return null;
      const other = joined.get(alike.unitId);
      if (other !== undefined && other !== line) {
        reader.problem('address', 'duplicate-in-file', { line: other });
        return null;
      }
      joined.set(alike.unitId, line);
      return storedUnit(db, alike.unitId);
    },
    repeats: (reader, unit) => {
      const { line } = reader.row;
      const known = found.get(line);
      if (known) return 'line' in known.alike && known.decided === 'same';
      const alike = isSettled ? null : looks().inFile(line, unit);
      return alike !== null && keep(line, alike, unit.address) === 'same';
    },
    isNamed: (unitId) => void named.add(unitId),
    settle: () => {
      isSettled = true;
      for (const [line, { alike, decided, address }] of found) {
        const isOther = 'unitId' in alike ? named.has(alike.unitId) : !looks().isPair(address);
        if (isOther && decided !== 'same') found.delete(line);
      }
      const refused = [...guarded].filter(([, { unitId }]) => !named.has(unitId));
      for (const [, { reader }] of refused) reader.problem('address', 'needs-other-role');
      return refused.map(([line]) => line);
    },
    at: (line) => found.get(line) ?? null,
    lines: () => [...found.keys()],
  };
}

/** How an answer names what the row looks like. */
export function sameAsOf(alike: Alike): string {
  return 'unitId' in alike ? alike.unitId : `line:${alike.line}`;
}
