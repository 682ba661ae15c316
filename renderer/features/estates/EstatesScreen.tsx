import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { isId } from '../../../shared/ids.ts';
import { HomesTabs } from '../../components/HomesTabs.tsx';
import { NoPermission } from '../../components/NoPermission.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { EstateRoom } from './EstateRoom.tsx';
import { EstatesRoom } from './EstatesRoom.tsx';
import './drawing.css';
import './estates.css';

/** The card of a home, which belongs to another room: they meet where the app puts its rooms together. */
export type CardOf = (unitId: string, onClose: () => void) => ReactNode;

/** The estates with what stands there; one of them, drawn, when it is chosen. */
export function EstatesScreen({ id, cardOf }: { readonly id: string | null; readonly cardOf: CardOf }) {
  const mayRead = useMay('units:read');
  if (!mayRead) return <NoAccess />;
  return id !== null && isId<'estate'>(id) ? <EstateRoom key={id} id={id} cardOf={cardOf} /> : <EstatesRoom />;
}

function NoAccess() {
  const { common, units } = useWords();
  const [, navigate] = useLocation();
  return (
    <Page header={<PageHeader title={units.title} tabs={<HomesTabs current="estates" onNavigate={navigate} />} />}>
      <NoPermission title={common.noPermission}>{common.noPermissionHint}</NoPermission>
    </Page>
  );
}
