import { describe, expect, it } from 'vitest';
import { pdfFile } from '../../../../main/engine/export/pdf-file.ts';
import { aList, listOf, longList } from './a-list.ts';
import { readPdf } from './pdf-text.ts';

const read = async (...made: Parameters<typeof pdfFile>) => readPdf(await pdfFile(...made));

describe('a list as PDF', () => {
  it('says what it is, for whom, of which day, when it was made, and each cell', async () => {
    const { pages } = await read(aList);

    expect(pages).toEqual([
      [
        'Belægningsliste',
        'Ås & Ø',
        ...['Liste pr.', '23.11.2026', 'Dannet', '23.11.2026 15.05', 'Antal rækker', '3'],
        'Modtageren bedes slette listen efter brug.',
        ...['Liste pr.', 'Lejemålsnr.', 'Lejer', 'Dage tom'],
        ...['23.11.2026', '0012', 'Åse "Ås" Nielsen-Holm', '14'],
        ...['23.11.2026', '13', '1204'],
        ...['1; 2', 'Ünal', 'Çelik'],
        'Belægningsliste Ås & Ø · Modtageren bedes slette listen efter brug.',
        'Side 1 af 1',
      ],
    ]);
  });

  it('says in its head alone what every row has in common with it', async () => {
    const [first = []] = (await read(listOf(['Åse']))).pages;

    expect(first.filter((text) => text === '23.11.2026')).toHaveLength(1);
    expect(first.filter((text) => text === 'Liste pr.')).toHaveLength(1);
  });

  it('says once in its head what is the same in every row, and keeps a row of its own whole', async () => {
    const [several = []] = (await read(listOf(['Åse', 'Ida']))).pages;
    const [single = []] = (await read(listOf(['Åse']))).pages;

    expect(several.join(' ')).toContain('Antal rækker 3 Lejemålsnr. (alle rækker) 1 Modtageren');
    expect(several).not.toContain('Lejemålsnr.');
    expect(single.join(' ')).toContain('Lejemålsnr. Lejer Dage tom 1 Åse');
  });

  it('has the signs of every name that a Dane may have', async () => {
    const names = ['Ærø Åkjær', 'Łukasz Wiśniewski', 'Nguyễn Thị Hương', 'Ελένη', 'Олена', 'Zoe\u0301', 'Ğülşen'];
    const [first = []] = (await read(listOf(names))).pages;

    expect(first).toEqual(expect.arrayContaining(names.map((name) => name.normalize('NFC'))));
  });

  it('repeats the titles and says page x of y on each of 1,000 homes’ pages', async () => {
    const { pages } = await read(longList(1_000));

    expect(pages.length).toBeGreaterThan(20);
    pages.forEach((texts, index) => {
      expect(texts).toContain('Lejemålsnr.');
      expect(texts.at(-1)).toBe(`Side ${index + 1} af ${pages.length}`);
    });
    const numbers = pages.flat().filter((text) => /^1\d{3}$/.test(text) || text === '1999');
    expect(numbers).toEqual(Array.from({ length: 1_000 }, (_, n) => String(1000 + n)));
  });

  it('has every row of a list that is too long to be read aloud, and no marks', async () => {
    const { pages, dictionaries } = await read(longList(2_001));

    const numbers = pages.flat().filter((text) => /^[123]\d{3}$/.test(text));
    expect(numbers).toEqual(Array.from({ length: 2_001 }, (_, n) => String(1000 + n)));
    expect(dictionaries).not.toContain('StructTreeRoot');
  });

  it('leaves nothing of a long text out', async () => {
    const text = Array.from({ length: 60 }, (_, n) => `ord${n}`).join(' ');
    const word = 'Æ'.repeat(300);
    const [first = []] = (await read(listOf([text, word]))).pages;

    expect(first.join(' ')).toContain('ord59');
    expect(first.join('').match(/Æ/g)).toHaveLength(300);
    for (let n = 0; n < 60; n += 1) expect(first.join(' ')).toContain(`ord${n}`);
  });

  it('says that a list has no rows', async () => {
    const { pages } = await read({ ...aList, rows: [] });

    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Der er ingen rækker på listen.');
  });

  it('is marked up for screen readers, in Danish, with a title', async () => {
    const { dictionaries } = await read(aList);

    for (const part of ['/Marked true', '/Lang (da-DK)', '/S /H1', '/S /Table', '/S /THead', '/Scope /Column'])
      expect(dictionaries).toContain(part);
    expect(dictionaries.match(/\/S \/TD/g)).toHaveLength(12);
    expect(dictionaries).toContain('/DisplayDocTitle true');
  });

  it('embeds its typeface, and says neither who nor which machine made it, nor another time than the list', async () => {
    const { dictionaries, fonts } = await read(aList);
    const dates = [...dictionaries.matchAll(/D:\d+Z?/g)].map(([date]) => date);

    expect(fonts.map((name) => name.replace(/^.*\+/, '')).toSorted()).toEqual(['Inter-Regular', 'Inter-SemiBold']);
    expect(new Set(dates)).toEqual(new Set(['D:20261123140509Z']));
    for (const part of ['Author', 'Keywords', 'ModDate', 'PDFKit', 'Metadata'])
      expect(dictionaries).not.toContain(part);
  });

  it('stands upright where its columns have room, and lies where they have not', async () => {
    const mediaBox = async (...made: Parameters<typeof pdfFile>) =>
      /\/MediaBox \[([^\]]*)\]/.exec((await read(...made)).dictionaries)?.[1];

    expect(await mediaBox(aList)).toBe('0 0 595.28 841.89');
    expect(await mediaBox(longList(5))).toBe('0 0 841.89 595.28');
  });
});
