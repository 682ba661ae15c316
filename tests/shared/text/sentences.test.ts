import { describe, expect, it } from 'vitest';
import { importFields } from '../../../shared/domain/import-columns.ts';
import { appError } from '../../../shared/errors.ts';
import { problemSentence, sentenceOf } from '../../../shared/text/sentences.ts';

describe('a refusal', () => {
  it('calls fields and columns what people call them, in both languages', () => {
    const incomplete = appError('mapping-incomplete', 'estate', { field: 'estate' });
    expect(sentenceOf(incomplete, 'da')).toContain('til feltet »Afdeling«.');
    expect(sentenceOf(incomplete, 'en')).toContain('for the field »Estate«.');
    const never = appError('column-never-leaves', 'columns', { column: 'cpr' });
    expect(sentenceOf(never, 'da')).toBe('Kolonnen »CPR-nummer« må aldrig forlade kommunen. Fjern den fra listen.');
    const purpose = appError('rule-broken', 'purpose', { rule: 'purpose-required', column: 'phone' });
    expect(sentenceOf(purpose, 'da')).toContain('Kolonnen »Telefon« kræver');
  });

  it('repeats a column that nobody knows as it was asked for, and takes no word from outside its own tables', () => {
    for (const column of ['skostørrelse', 'constructor', '__proto__'])
      expect(sentenceOf(appError('column-never-leaves', 'columns', { column }), 'da')).toContain(
        `Kolonnen ${column} må`,
      );
  });
});

describe('a problem of a row', () => {
  it('that needs a field for which the file has no column names the field', () => {
    expect(problemSentence({ code: 'required', params: { field: 'type' } }, 'da')).toBe(
      'Filen har ingen kolonne med »Boligtype«. Tilføj den, eller vælg, hvilken kolonne det er.',
    );
    expect(problemSentence({ code: 'required', params: {} }, 'da')).toBe('Mangler. Udfyld feltet.');
    for (const field of importFields)
      for (const language of ['da', 'en'] as const)
        expect(problemSentence({ code: 'required', params: { field } }, language), field).toContain('»');
  });
});

describe('a field of a dialog', () => {
  it('that is wrong or taken is named in the sentence', () => {
    for (const where of ['name', 'login', 'password', 'roles', 'cvr', 'lbfNumber', 'quietFrom', 'quietTo'])
      for (const language of ['da', 'en'] as const)
        expect(sentenceOf(appError('bad-input', where), language), where).not.toBe(
          sentenceOf(appError('bad-input'), language),
        );
    expect(sentenceOf(appError('bad-input', 'quietFrom'), 'da')).toContain('22.00');
    expect(sentenceOf(appError('already-exists', 'cvr'), 'da')).toContain('CVR');
  });
});
