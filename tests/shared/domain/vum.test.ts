import { expect, test } from 'vitest';
import { areaOf, housingFirstDimensions, themeCodes, vumSubThemes, vumThemes } from '../../../shared/domain/vum.ts';

test('VUM 2.0 has 11 themes and 67 sub-themes, none twice; Housing First has eight dimensions', () => {
  expect(vumThemes).toHaveLength(11);
  expect(vumSubThemes).toHaveLength(67);
  expect(new Set(themeCodes).size).toBe(75);
  expect(housingFirstDimensions).toHaveLength(8);
});

test('a level is given under the six themes of activity and participation alone', () => {
  const levelled = vumThemes.filter(({ area }) => area === 'activity').map(({ theme }) => theme);
  expect(levelled).toEqual(['self-care', 'communication', 'mobility', 'practical', 'relations', 'society']);
  expect([areaOf('society.home'), areaOf('social.housing'), areaOf('hf.home')]).toEqual([
    'activity',
    'functions',
    'housing-first',
  ]);
});

test('health asks of tobacco, drugs, diet, exercise, physical health and sleep, each by itself', () => {
  const asked = vumSubThemes.filter((code) => code.startsWith('health.'));
  for (const what of ['tobacco', 'substances', 'diet', 'exercise', 'physical', 'sleep'])
    expect(asked).toContain(`health.${what}`);
});
