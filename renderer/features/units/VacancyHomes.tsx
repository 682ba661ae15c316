import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Input } from '../../../shared/contract/index.ts';
import type { VacancyWithin } from '../../../shared/contract/vacancies.ts';
import { vacancyHomeSorts } from '../../../shared/contract/vacancies.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { rowsOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import type { PageRow } from '../../lib/pages.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { FigureCells, FigureHeads } from './FigureCells.tsx';
import { addressText } from './unit-words.ts';

type Row = PageRow<'vacancies.homes'>;

const FIRST = 20;
const MOST = 200;

/** The homes behind the figures, each with a way to its card. */
export function VacancyHomes({ within }: { readonly within: VacancyWithin }) {
  const { vacancies } = useWords();
  const { homes } = vacancies;
  const [sort, setSort] = useState<Input<'vacancies.homes'>['sort']>('cost');
  const [limit, setLimit] = useState(FIRST);
  const page = useAsk('vacancies.homes', { ...within, sort, offset: 0, limit }).data;
  const hidden = page === undefined ? 0 : Math.min(page.total, MOST) - page.rows.length;
  return (
    <Card
      title={homes.title}
      corner={
        <SegmentedControl
          label={homes.sort}
          options={vacancyHomeSorts.map((id) => ({ id, label: homes.sorts[id] }))}
          value={sort}
          onChange={setSort}
        />
      }
    >
      {page === undefined ? <LoadingState rows={6} /> : <Homes rows={rowsOf(page)} />}
      {hidden > 0 && (
        <Button size="small" variant="quiet" onPress={() => setLimit(MOST)}>
          {homes.more(hidden)}
        </Button>
      )}
      {page !== undefined && page.total > MOST && limit === MOST && (
        <p className="card-note">{homes.most(page.rows.length, page.total)}</p>
      )}
    </Card>
  );
}

function Homes({ rows }: { readonly rows: readonly Row[] }) {
  const words = useWords();
  const { homes } = words.vacancies;
  const format = useFormat();
  const [, navigate] = useLocation();
  return (
    <table className="figures-table">
      <caption className="visually-hidden">{homes.title}</caption>
      <thead>
        <tr>
          <th scope="col">{homes.address}</th>
          <th scope="col">{homes.rent}</th>
          <FigureHeads isHome />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <TextLink href={`#/boliger/${row.id}`} onNavigate={() => navigate(`/boliger/${row.id}`)}>
                {addressText(row, words)}
              </TextLink>
              <span className="figures-detail">{placeText(row, words.units.list.types[row.type])}</span>
            </th>
            <td>{row.rentOre === null ? homes.noRent : format.money(row.rentOre)}</td>
            <FigureCells figures={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function placeText({ estate }: Row, type: string): string {
  return estate === null ? type : `${type} · ${estate}`;
}
