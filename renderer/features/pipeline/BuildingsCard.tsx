import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import { buildingState, idleCapacity } from '../../../shared/domain/buildings.ts';
import { Card } from '../../components/Card.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

type Estate = Output<'estates.overview'>[number];

/** The municipality's own buildings: what stands there, what there is room for, what became homes. */
export function BuildingsCard() {
  const { estates, pipeline } = useWords();
  const text = pipeline.buildings;
  const today = useToday();
  const [, navigate] = useLocation();
  const own = (useAsk('estates.overview', {}).data ?? []).filter(({ municipal }) => municipal);
  const { now, later } = idleCapacity(
    own.flatMap(({ building }) => building ?? []),
    today,
  );
  const detailOf = ({ homes, building, converted }: Estate): string =>
    [
      text.homes(homes),
      building === null ? text.unknown : estates.building.states[buildingState(building, today)],
      ...converted.map(({ year, homes: made }) => text.converted(year, made)),
    ].join(' · ');
  return (
    <Card title={text.title}>
      <p className="card-note">
        {own.length === 0 ? text.none : text.now(now)} {later > 0 && text.later(later)}
      </p>
      {own.length > 0 && (
        <MiniList
          onNavigate={(href) => navigate(href.slice(1))}
          items={own.map((estate) => ({
            id: estate.id,
            title: estate.name,
            detail: detailOf(estate),
            end: estate.building?.possibleHomes ? text.more(estate.building.possibleHomes) : undefined,
            href: `#/boliger/afdelinger/${estate.id}`,
          }))}
        />
      )}
    </Card>
  );
}
