import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../../main/engine/data/municipalities.ts';
import { cityOf } from '../../../../main/engine/data/post-codes.ts';
import { openTestEngine } from '../../../helpers/engine.ts';

describe('cityOf', () => {
  test.each([
    ['2610', 'Rødovre'],
    ['1050', 'København K'],
    ['8000', 'Aarhus C'],
    ['0800', 'Høje Taastrup'],
    ['9990', 'Skagen'],
    ['3760', 'Gudhjem'],
  ])('%s is %s', (postCode, city) => {
    expect(cityOf(postCode)).toBe(city);
  });

  test.each(['', '800', '9999', '0000', 'toString', ' 2610'])('"%s" is no post code', (postCode) => {
    expect(cityOf(postCode)).toBeNull();
  });
});

test('the form asks for the town of a post code as an operation, which takes nothing but four digits', async () => {
  const engine = await openTestEngine();
  expect(await engine.must('postCodes.city', { postCode: '2610' })).toEqual({ city: 'Rødovre' });
  expect(await engine.must('postCodes.city', { postCode: '2999' })).toEqual({ city: null });
  for (const postCode of ['', '261', '26100', 'æøå!'])
    expect(await engine.call('postCodes.city', { postCode })).toMatchObject({ error: { code: 'bad-input' } });
  await engine.close();
});

test('the 98 municipalities are there once, with four-digit codes', () => {
  expect(municipalities).toHaveLength(98);
  expect(new Set(municipalities.map(({ code }) => code)).size).toBe(98);
  expect(municipalities.every(({ code, name }) => /^0\d{3}$/.test(code) && name.endsWith(' Kommune'))).toBe(true);
  expect(municipalities.find(({ code }) => code === '0175')?.name).toBe('Rødovre Kommune');
});
