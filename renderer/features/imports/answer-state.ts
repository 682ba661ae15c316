import type { LookedRow } from '../../../shared/contract/import-shapes.ts';
import type { Input } from '../../../shared/contract/index.ts';
import type { Report } from './import-state.ts';

export type Decisions = NonNullable<Input<'imports.previewUnits'>['decisions']>;
export type Answer = 'same' | 'new';
export type NearPlace = Report['nearPlaces'][number];

export const noDecisions: Decisions = { places: [], rows: [], rest: null };

/** What was answered about a place since the look, else what the look was told. */
export function answerOfPlace(decisions: Decisions, place: NearPlace): Answer | null {
  const given = decisions.places.find((one) => isSamePlace(one, place));
  return given ? answerOf(given.sameAs) : place.decided;
}

export function withPlace(decisions: Decisions, place: NearPlace, answer: Answer): Decisions {
  const { kind, name, within } = place;
  const others = decisions.places.filter((one) => !isSamePlace(one, place));
  return {
    ...decisions,
    places: [...others, { kind, name, within, sameAs: answer === 'same' ? place.sameAs : null }],
  };
}

export function answerOfRow(decisions: Decisions, row: LookedRow): Answer | null {
  const given = decisions.rows.find(({ line }) => line === row.line);
  return given ? answerOf(given.sameAs) : (decisions.rest ?? row.decided);
}

export function withRow(decisions: Decisions, row: LookedRow, answer: Answer): Decisions {
  const { line, alike } = row;
  if (line === null || alike === null) return decisions;
  const others = decisions.rows.filter((one) => one.line !== line);
  return { ...decisions, rows: [...others, { line, sameAs: answer === 'same' ? alike.sameAs : null }] };
}

/** One answer for every row; those that were answered one by one give way. */
export function withRest(decisions: Decisions, rest: Answer): Decisions {
  return { ...decisions, rows: [], rest };
}

/** How many of the report's open questions have no answer yet. */
export function openQuestions(report: Report, asked: Decisions, decisions: Decisions): number {
  const places = report.nearPlaces.filter(({ decided }) => decided === null);
  const openPlaces = places.filter((place) => answerOfPlace(decisions, place) === null).length;
  if (decisions.rest !== null) return decisions.rest === asked.rest ? openPlaces : 0;
  const known = new Set(asked.rows.map(({ line }) => line));
  const answered = decisions.rows.filter(({ line }) => !known.has(line)).length;
  return openPlaces + Math.max(0, report.undecided - places.length - answered);
}

function answerOf(sameAs: string | null): Answer {
  return sameAs === null ? 'new' : 'same';
}

function isSamePlace(one: Decisions['places'][number], other: NearPlace): boolean {
  return one.kind === other.kind && one.name === other.name && one.within === other.within;
}
