import { describe, expect, it } from 'vitest';
import { hasPersonalNumber, withoutLaw, withoutPersonalNumbers } from '../../../shared/domain/disclosure-words.ts';

describe('what a list may say in words', () => {
  it.each([
    ['Skovhuset (§ 107)', 'Skovhuset'],
    ['Skovhuset § 107', 'Skovhuset'],
    ['§ 109 Rosenhuset', 'Rosenhuset'],
    ['Huset, SEL § 110, stk. 2', 'Huset'],
    ['Boliger efter §§ 107 og 110', 'Boliger efter'],
    ['Lindely paragraf 108', 'Lindely'],
    ['ABL §5 a Skovhusene', 'Skovhusene'],
  ])('leaves the law out of %s', (text, left) => {
    expect(withoutLaw(text)).toBe(left);
  });

  it.each([
    'Skovhusene 7',
    'Ærøvej 4, 1. th, 2610 Rødovre',
    'Abelsvej 5 A',
    'Nr. 107',
    'Selma Lagerlöf',
    'Boligforeningen (Syd)',
  ])('leaves %s as it is', (text) => {
    expect(withoutLaw(text)).toBe(text);
  });

  it('finds personal identity numbers, replacement numbers too, and no others', () => {
    for (const text of ['010190-1234', 'Ole 0101901234', '610190 1234', 'x 310899-0000.'])
      expect(hasPersonalNumber(text)).toBe(true);
    for (const text of ['3299991234', '55 55 12 34', '12345678', '01019012345', '2026-11-23'])
      expect(hasPersonalNumber(text)).toBe(false);
    expect(withoutPersonalNumbers('Ole Krogh 010190-1234')).toBe('Ole Krogh');
    expect(withoutPersonalNumbers('Ole Krogh')).toBe('Ole Krogh');
  });
});
