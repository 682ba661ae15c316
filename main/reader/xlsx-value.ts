import { dateFromParts } from '../../shared/dates.ts';
import type { Cell } from '../../shared/table.ts';
import type { NumberLook } from './xlsx-styles.ts';

/** A number as its cell shows it: a day stays a day, 800 under the format 0000 is the text 0800, the rest are numbers. */
export function numberCell(value: number, look: NumberLook, from1904: boolean): Cell {
  if (look.kind === 'digits') return digitsText(value, look.pattern) ?? value;
  if (look.kind === 'plain') return value;
  return momentOf(value, look.kind, from1904) ?? value;
}

/** A cell of type `d` writes its date as ISO 8601; anything else stays text. */
export function isoCell(text: string): Cell {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?)?$/.exec(text);
  const date = parts === null ? null : dateFromParts(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (date === null) return text;
  const time = parts?.[4];
  return time === undefined || time === midnight ? { date } : { date, time };
}

/** What Excel writes for characters that XML cannot hold: `_x000D_` is a line break, `_x005F_` an underscore. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** `BC12` is column 55; 0 when it is no cell reference of a sheet. */
export function columnOf(reference: string): number {
  const letters = /^([A-Z]{1,3})[1-9]\d{0,6}$/.exec(reference)?.[1] ?? '';
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

const midnight = '00:00:00';
const secondsPerDay = 86_400;

/** Days before 1970-01-01 of day 0 in either system. Up to 28 February 1900 the older one is a day off: see below. */
const dayZero1900 = 25_569;
const dayZero1904 = 24_107;

function momentOf(serial: number, kind: 'date' | 'datetime' | 'time', from1904: boolean): Cell {
  const seconds = Math.round(serial * secondsPerDay);
  const day = Math.floor(seconds / secondsPerDay);
  const time = timeText(seconds - day * secondsPerDay);
  if (seconds < 0) return null;
  if (day === 0 && kind !== 'date' && !from1904) return time;
  const date = dateOfSerial(day, from1904);
  if (date === null || kind === 'time') return null;
  return time === midnight ? { date } : { date, time };
}

/** Excel believes in a 29 February 1900 (day 60), which Lotus 1-2-3 had; before it every day number is one too small. */
function dateOfSerial(day: number, from1904: boolean) {
  if (!from1904 && (day === 60 || day < 1)) return null;
  const shifted = !from1904 && day < 60 ? day + 1 : day;
  const date = new Date((shifted - (from1904 ? dayZero1904 : dayZero1900)) * secondsPerDay * 1000);
  if (Number.isNaN(date.getTime())) return null;
  return dateFromParts(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function digitsText(value: number, pattern: string): string | null {
  const places = pattern.replaceAll(/[- ]/g, '').length;
  if (!Number.isSafeInteger(value) || value < 0) return null;
  const digits = String(value).padStart(places, '0');
  if (digits.length > places) return pattern.length === places ? digits : null;
  let at = 0;
  return pattern.replaceAll('0', () => digits[at++] ?? '');
}
