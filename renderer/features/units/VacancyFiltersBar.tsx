import type { VacancyWithin } from '../../../shared/contract/vacancies.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { partsOfDate } from '../../../shared/dates.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Select } from '../../components/Select.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { VacancyViews } from './VacancyViews.tsx';
import { type Period, type PeriodChoice, periodChoices } from './vacancy-period.ts';

export type Where = Pick<VacancyWithin, 'associationId' | 'municipal' | 'estateId'>;

type VacancyFiltersBarProps = {
  readonly choice: PeriodChoice;
  readonly period: Period;
  readonly where: Where;
  readonly onChoice: (choice: PeriodChoice) => void;
  readonly onPeriod: (period: Period) => void;
  readonly onWhere: (where: Where) => void;
};

/** When and where. */
export function VacancyFiltersBar({ choice, period, where, onChoice, onPeriod, onWhere }: VacancyFiltersBarProps) {
  const { vacancies, units } = useWords();
  const today = useToday();
  const { year } = partsOfDate(today);
  const named = {
    ...vacancies.periods,
    thisYear: vacancies.periods.thisYear(year),
    lastYear: vacancies.periods.lastYear(year - 1),
  };
  const day = (name: keyof Period) => ({
    value: period[name],
    today,
    max: today,
    hideLabel: true,
    onChange: (date: IsoDate | null) => date !== null && onPeriod({ ...period, [name]: date }),
  });
  return (
    <Toolbar label={units.filters.label}>
      <VacancyViews view="time" />
      <Select
        label={vacancies.period}
        hideLabel
        width="m"
        options={periodChoices.map((id) => ({ id, label: named[id] }))}
        value={choice}
        onChange={onChoice}
      />
      {choice === 'own' && (
        <>
          <DatePicker label={vacancies.from} {...day('from')} />
          <DatePicker label={vacancies.to} {...day('to')} />
        </>
      )}
      <WhereSelect where={where} onWhere={onWhere} />
    </Toolbar>
  );
}

const EVERYWHERE = 'everywhere';
const MUNICIPAL = 'municipal';

function WhereSelect({ where, onWhere }: Pick<VacancyFiltersBarProps, 'where' | 'onWhere'>) {
  const { vacancies } = useWords();
  const associations = useAsk('associations.list', {}).data ?? [];
  const estates = useAsk('estates.list', {}).data ?? [];
  const options = [
    { id: EVERYWHERE, label: vacancies.everywhere },
    { id: MUNICIPAL, label: vacancies.municipal },
    ...associations.map(({ id, name }) => ({ id: id as string, label: name })),
    ...estates.map(({ id, name, association }) => ({
      id: id as string,
      label: name,
      detail: association ?? vacancies.municipal,
    })),
  ];
  const choose = (chosen: string) => {
    const association = associations.find(({ id }) => id === chosen);
    const estate = estates.find(({ id }) => id === chosen);
    onWhere({
      associationId: association?.id ?? null,
      municipal: chosen === MUNICIPAL,
      estateId: estate?.id ?? null,
    });
  };
  const value = where.estateId ?? where.associationId ?? (where.municipal ? MUNICIPAL : EVERYWHERE);
  return <Select label={vacancies.where} hideLabel width="m" options={options} value={value} onChange={choose} />;
}
