import { describe, expect, test } from 'vitest';
import { passwordProblem } from '../../../shared/domain/password-rules.ts';

const near = ['asta', 'Asta Testsen', 'Københavns Kommune'];

describe('passwordProblem', () => {
  test.each([
    'kaffe cykel lampe',
    'Grøn stige under broen',
    'syv-lilla-ugler-danser',
    '4j#K9!pqZ2&vB7x',
    '583920174650283',
    'minkaffekopervarm',
    'æøå ÆØÅ éèü ñß 漢字かな',
    'velkommen til giraffens planetarium',
    'Asta spiser blå gulerødder',
    'asdf giraf planet moderne',
    '🦒🌍🎈🚲☕️📚🎻🥕🐢🌧️🔔🧭🪁🍋🎯',
    'xxx giraf planet kaffe',
    'sommerfugl i glasskål',
  ])('accepts "%s"', (password) => {
    expect(passwordProblem(password, near)).toBeNull();
  });

  test('counts characters after composing, from 15 to 128', () => {
    const word = 'kaffecykellampe';
    expect([passwordProblem(word.slice(1), near), passwordProblem(word, near)]).toEqual(['too-short', null]);
    expect(passwordProblem('a\u030affecykellamp', near)).toBe('too-short');
    const long = Array.from({ length: 128 }, (_, index) => String.fromCodePoint(0x4e00 + index * 7)).join('');
    expect([passwordProblem(long, near), passwordProblem(`${long}x`, near)]).toEqual([null, 'too-long']);
    expect(passwordProblem('🦒'.repeat(14), near)).toBe('too-short');
  });

  test('refuses half characters, which two machines could read differently', () => {
    expect(passwordProblem('kaffecykellampe\ud800', near)).toBe('not-text');
  });

  test.each([
    ['aaaaaaaaaaaaaaaa', 'repeated'],
    ['aaaaaaaaaaabcde', 'repeated'],
    ['abababababababab', 'repeated'],
    ['giraf1giraf1giraf1', 'repeated'],
    ['                ', 'repeated'],
    ['KaffeKAFFEkaffe', 'repeated'],
    ['11112222333344445', 'repeated'],
    ['123456789012345', 'sequence'],
    ['098765432109876', 'sequence'],
    ['qwertyuiopåasdfg', 'sequence'],
    ['asdfghjklæøzxcvbnm', 'sequence'],
    ['poiuytrewqlkjhgf', 'sequence'],
    ['abcdefghijklmnop', 'sequence'],
    ['1qaz2wsx3edc4rfv', 'sequence'],
    ['Qwerty-Asdfgh-12345', 'sequence'],
    ['abcdefghijklmnopq-xy', 'sequence'],
    ['asta2026!!!!2026', 'names-only'],
    ['Asta.Testsen.2026', 'names-only'],
    ['københavn20262027', 'names-only'],
    ['Koebenhavns-Kommune-1', 'names-only'],
    ['TrygBase2026-2027', 'names-only'],
    ['AstaTrygBase1234!', 'names-only'],
    ['Velkommen1234567', 'too-common'],
    ['Sommer2026Vinter27', 'too-common'],
    ['P4ssw0rd-P4ssw0rd!!', 'too-common'],
    ['adgangskode-til-os', 'too-common'],
    ['correcthorsebatterystaple', 'too-common'],
    ['Der er et yndigt land', 'too-common'],
    ['Rødgrød med fløde 1', 'too-common'],
    ['Min hemmelige kode 2026', 'too-common'],
    ['asta velkommen 2026', 'too-common'],
  ])('refuses "%s" as %s', (password, problem) => {
    expect(passwordProblem(password, near)).toBe(problem);
  });

  test('a name of two letters does not bite into other words', () => {
    expect(passwordProblem('robotter bor i boden', ['bo', 'Bo'])).toBeNull();
  });
});
