import { expect, test } from 'vitest';
import { isIdleTooLong, isSessionTooLong } from '../../../main/shell/idle.ts';

const MINUTE = 60_000;
const LONG_AGO = -60 * MINUTE;
const at = (milliseconds: number, idleSeconds: number, wallShift = 0) => ({
  idleSeconds,
  monotonic: milliseconds,
  wall: 1_800_000_000_000 + milliseconds + wallShift,
});

test('below the limit nothing locks, at the limit it does', () => {
  expect(isIdleTooLong(at(0, 298), at(1000, 299), LONG_AGO, 5)).toBe(false);
  expect(isIdleTooLong(at(0, 299), at(1000, 300), LONG_AGO, 5)).toBe(true);
});

test('whoever has just signed in is there, whatever the system counted before', () => {
  expect(isIdleTooLong(at(0, 900), at(1000, 901), 0, 5)).toBe(false);
  expect(isIdleTooLong(at(5 * MINUTE - 1000, 1199), at(5 * MINUTE, 1200), 0, 5)).toBe(true);
});

test('sleep counts as idle although the input that woke the computer is fresh', () => {
  expect(isIdleTooLong(at(0, 0), at(6 * MINUTE, 0), LONG_AGO, 5)).toBe(true);
});

test('sleep counts where the monotonic clock stands still meanwhile', () => {
  expect(isIdleTooLong(at(0, 0), at(1000, 0, 8 * 60 * MINUTE), LONG_AGO, 5)).toBe(true);
});

test('a wall clock that was set back hides no sleep', () => {
  expect(isIdleTooLong(at(0, 0), at(6 * MINUTE, 0, -24 * 60 * MINUTE), LONG_AGO, 5)).toBe(true);
});

test('a busy second is no sleep', () => {
  expect(isIdleTooLong(at(0, 0), at(45_000, 2), LONG_AGO, 1)).toBe(false);
});

test('a session ends after ten hours of work', () => {
  expect(isSessionTooLong(0, at(10 * 60 * MINUTE - 1, 0))).toBe(false);
  expect(isSessionTooLong(0, at(10 * 60 * MINUTE, 0))).toBe(true);
});
