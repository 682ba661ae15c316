import { z } from 'zod';
import type { IsoDate } from '../dates.ts';
import { isIsoDate } from '../dates.ts';
import { roles } from '../domain/users.ts';
import type { Id } from '../ids.ts';

/** A UUIDv7, the only kind of id outside the repositories. */
export function id<Noun extends string>(): z.ZodType<Id<Noun>> {
  return z.uuid() as unknown as z.ZodType<Id<Noun>>;
}

export const isoDate = z.string().max(10).refine(isIsoDate) as unknown as z.ZodType<IsoDate>;
export const instant = z.iso.datetime();

/** One line of text: no line breaks or control characters, no space at the ends. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^[^\p{Cc}]*$/u);
export const requiredLine = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]*$/u);
/** Several lines. */
export const prose = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[^\p{Cc}]*(?:[\n\t\r][^\p{Cc}]*)*$/u);
export const searchText = z.string().max(200);

/** Written passwords are compared as NFC; the rules of length and form are the domain's. */
export const password = z.string().min(1).max(512);
export const login = requiredLine(80);
export const role = z.enum(roles);
export const roleSet = z.array(role).min(1).max(roles.length);

export const offset = z.int().min(0).max(1_000_000);
export const limit = z.int().min(1).max(200);
export const count = z.int().min(0);
export const version = z.int().min(1);
/** Money in øre, as somebody writes it down; what is reckoned over any number of days is a `count`. */
export const ore = z.int().min(0).max(100_000_000);

/** What of support is granted, planned and delivered in some days. */
export const weekMinutes = z.strictObject({ granted: count, planned: count, delivered: count });
