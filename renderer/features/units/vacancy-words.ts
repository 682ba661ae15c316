import type { Output } from '../../../shared/contract/index.ts';
import type { VacancyFigures } from '../../../shared/contract/vacancies.ts';
import type { Language, Words } from '../../../shared/text/words.ts';
import type { Format } from '../../lib/format.ts';

type Month = Output<'vacancies.figures'>['months'][number];

export const measures = ['homes', 'emptyDays', 'cost'] as const;
export type Measure = (typeof measures)[number];

/** Whole kroner: sums of rounded lines may differ from a total by one. */
export function kroner(ore: number, format: Format): string {
  return format.number(Math.round(ore / 100));
}

/** As it is drawn: kroner for a cost. */
export function measured(figures: VacancyFigures, measure: Measure): number {
  return measure === 'cost' ? figures.costOre / 100 : figures[measure];
}

/** "oktober 2026: 53 tomme dage". */
export function monthText(month: Month, measure: Measure, words: Words, language: Language, format: Format): string {
  const { chart } = words.vacancies;
  const value = chart.values[measure](format.number(Math.round(measured(month, measure))));
  return chart.month(monthName(month.month, language), value);
}

/** "2026-10" as "oktober 2026". */
export function monthName(month: string, language: Language): string {
  return said(month, language, { month: 'long', year: 'numeric' });
}

/** "2026-10" as "okt.". */
export function monthTick(month: string, language: Language): string {
  return said(month, language, { month: 'short' }).replace('.', '');
}

function said(month: string, language: Language, form: Intl.DateTimeFormatOptions): string {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(`${month}-15T12:00:00Z`));
}

/** The months of each year with their sum, oldest first; the homes of a year are those of its last month. */
export function byYear(
  months: readonly Month[],
): readonly { readonly year: string; readonly months: readonly Month[]; readonly sum: VacancyFigures }[] {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  return years.map((year) => {
    const ofYear = months.filter(({ month }) => month.startsWith(year));
    const total = (name: keyof VacancyFigures) => ofYear.reduce((sum, month) => sum + month[name], 0);
    return {
      year,
      months: ofYear,
      sum: {
        emptyDays: total('emptyDays'),
        outDays: total('outDays'),
        paidDays: total('paidDays'),
        unpricedDays: total('unpricedDays'),
        costOre: total('costOre'),
        homes: ofYear.at(-1)?.homes ?? 0,
      },
    };
  });
}
