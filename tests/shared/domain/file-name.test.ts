import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../shared/domain/file-name.ts';

describe('the name of a file that leaves', () => {
  it('has a name that every system takes', () => {
    expect(fileNameOf(['Belægningsliste', 'Ås/Ø: "Syd"\u202e', '2026-11-23'], 'xlsx')).toBe(
      'Belægningsliste Ås Ø Syd 2026-11-23.xlsx',
    );
    expect(fileNameOf(['Belægningsliste', '..\\..', '2026-11-23'], 'csv')).toBe('Belægningsliste 2026-11-23.csv');
  });
});
