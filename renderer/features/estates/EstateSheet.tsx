import { DoorClosed } from 'lucide-react';
import type { EstateId } from '../../../shared/ids.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useSession, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { BuildingFacts } from './BuildingFacts.tsx';
import { EstateDrawing } from './EstateDrawing.tsx';
import type { Drawing } from './EstateRoom.tsx';
import type { DrawnHome } from './home-words.ts';
import { Legend } from './Legend.tsx';

type EstateSheetProps = {
  readonly id: EstateId;
  readonly selectedId: string | null;
  readonly onShow: (home: DrawnHome) => void;
  readonly onOpen: (home: DrawnHome) => void;
};

/** Name, key and picture: what is printed, too. */
export function EstateSheet({ id, ...drawing }: EstateSheetProps) {
  const { common, estates } = useWords();
  const asked = useAsk('estates.drawing', { estateId: id });
  const refusal = refusalOf(asked.error);
  if (refusal !== null)
    return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void asked.refetch() }} />;
  const estate = asked.data;
  if (estate === undefined) return <LoadingState rows={8} />;
  return (
    <div className="estate-sheet">
      <Heading estate={estate} />
      {estate.municipal && <BuildingFacts id={id} />}
      {estate.homes.length === 0 ? (
        <EmptyState icon={DoorClosed} title={estates.empty}>
          {estates.emptyHint}
        </EmptyState>
      ) : (
        <EstateDrawing name={estate.name} homes={estate.homes} {...drawing} />
      )}
    </div>
  );
}

function Heading({ estate }: { readonly estate: Drawing }) {
  const { estates } = useWords();
  const { status } = useSession();
  const format = useFormat();
  const today = useToday();
  const facts = [
    estate.association ?? estates.municipal,
    estate.number === null ? null : estates.number(estate.number),
    estates.homes(estate.total),
  ];
  return (
    <header className="estate-heading">
      <div className="estate-titles">
        <h2 className="estate-name">{estate.name}</h2>
        <p className="estate-facts">{facts.filter((fact) => fact !== null).join(' · ')}</p>
        <p className="print-only">{estates.printedOn(status.municipality ?? '', format.date(today))}</p>
      </div>
      {estate.homes.length > 0 && <Legend homes={estate.homes} />}
    </header>
  );
}
