import type { Output } from '../contract/index.ts';
import { dayOfInstant, timeOf } from '../dates.ts';
import { formatDate } from '../domain/dates-da.ts';
import type { StayState } from '../domain/stays.ts';
import { fill } from './fill.ts';
import type { Language } from './words.ts';
import { words } from './words.ts';

type Preview = Output<'messages.preview'>;

/** An instant as the wall clock in Denmark shows it: "02.02.2026 14.05". */
export function momentOf(instant: string): string {
  return `${formatDate(dayOfInstant(instant))} ${timeOf(instant).replace(':', '.')}`;
}

/** What a message is called: its short name in words, or as it stands when nobody knows it. */
export function messageName(code: string, language: Language): string {
  const { messageCodes } = words[language].codes;
  return Object.hasOwn(messageCodes, code) ? messageCodes[code as keyof typeof messageCodes] : code;
}

/** Where a stay stands, with the moment that matters. */
export function stayWords(stay: Omit<StayState, 'unit' | 'corrected'>, language: Language): string {
  const { inbox, codes } = words[language];
  const state = codes.stayStates[stay.state];
  const isOver = stay.state === 'discharged' || stay.state === 'dead';
  const at = isOver ? stay.to : stay.state === 'leave' ? stay.leaveFrom : stay.from;
  if (at === null) return state;
  return fill(isOver ? inbox.until : inbox.since, { state, at: momentOf(at) }, language);
}

/** All that is to be known of a message before it is taken in, line by line. */
export function messageLines(preview: Preview, language: Language): readonly string[] {
  const { inbox } = words[language];
  const {
    handoff,
    outcome,
    code,
    recorded,
    sender,
    resident,
    before,
    after,
    psychiatric,
    why,
    findings,
    notes,
    otherName,
  } = preview;
  const name = resident?.name ?? inbox.protected;
  const isUsed = outcome === 'apply' || outcome === 'review';
  return [
    messageName(code, language),
    ...(sender === '' ? [] : [fill(inbox.from, { sender, at: momentOf(recorded) }, language)]),
    fill(inbox.outcomes[outcome], { name }, language),
    ...(before === null ? [] : [fill(inbox.before, { state: stayWords(before, language) }, language)]),
    ...(after === null ? [] : [fill(inbox.after, { state: stayWords(after, language) }, language)]),
    ...(psychiatric === null || !isUsed ? [] : [fill(inbox.psychiatric[psychiatric], { why }, language)]),
    ...(handoff === null || handoff === 'nothing' ? [] : [inbox.handoff[handoff]]),
    ...notes.map((note) => fill(inbox.notes[note], { name: otherName ?? '' }, language)),
    ...findings.map((finding) => inbox.findings[finding]),
  ];
}
