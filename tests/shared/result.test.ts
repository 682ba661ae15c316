import { expect, test } from 'vitest';
import { isId } from '../../shared/ids.ts';
import { assertNever, err, ok } from '../../shared/result.ts';

test('a result holds a value or a refusal', () => {
  expect(ok(7)).toEqual({ ok: true, value: 7 });
  expect(ok()).toEqual({ ok: true, value: undefined });
  expect(err('taken')).toEqual({ ok: false, error: 'taken' });
});

test('a forgotten case is a bug and throws', () => {
  expect(() => assertNever('other' as never)).toThrow('Unexpected case: "other"');
});

test('an id is a lower-case UUIDv7', () => {
  expect(isId('01890a5d-ac96-774b-bcce-b302099a8057')).toBe(true);
  const wrong = [
    '',
    '01890A5D-AC96-774B-BCCE-B302099A8057',
    '01890a5d-ac96-474b-bcce-b302099a8057',
    '01890a5d-ac96-774b-bcce-b302099a8057 ',
  ];
  expect(wrong.filter((text) => isId(text))).toEqual([]);
});
