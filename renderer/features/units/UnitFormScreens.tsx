import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { isId } from '../../../shared/ids.ts';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { call, refusalOf } from '../../lib/api.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { DraftGate } from './DraftGate.tsx';
import { NoUnitsAccess } from './NoUnitsAccess.tsx';
import { UnitForm } from './UnitForm.tsx';
import type { UnitCard } from './unit-filter.ts';
import { readNewUnit, readUnitChange } from './unit-form-input.ts';
import { emptyUnit, type UnitFormValues, valuesOfCard } from './unit-form-values.ts';
import { addressText } from './unit-words.ts';

/** A home that is not in the books yet. */
export function NewUnitScreen() {
  const { units } = useWords();
  const [, navigate] = useLocation();
  const mayWrite = useMay('units:write');
  if (!mayWrite) return <NoUnitsAccess title={units.form.newTitle} />;
  const place = { form: 'unit', subject: 'new' };
  return (
    <Page layout="narrow" header={<PageHeader title={units.form.newTitle} subtitle={units.form.newWhy} />}>
      <DraftGate place={place}>
        {(begin) => (
          <UnitForm
            place={place}
            base={emptyUnit}
            begin={begin}
            card={null}
            read={readNewUnit}
            save={(input) => call('units.create', input, { draft: place })}
            act={units.form.create}
            done={units.form.created}
            onClose={(id) => navigate(id === null ? '/boliger' : `/boliger/${id}`)}
            onReopen={() => navigate('/boliger/ny')}
          />
        )}
      </DraftGate>
    </Page>
  );
}

/** The same form over a home that is there. */
export function EditUnitScreen({ id }: { readonly id: string }) {
  const { units } = useWords();
  const mayWrite = useMay('units:write');
  if (!mayWrite || !isId<'unit'>(id)) return <NoUnitsAccess title={units.form.editTitle} />;
  return <EditUnit key={id} id={id} />;
}

function EditUnit({ id }: { readonly id: UnitCard['id'] }) {
  const words = useWords();
  const card = useAsk('units.get', { id });
  const refusal = refusalOf(card.error);
  const title = words.units.form.editTitle;
  return (
    <Page layout="narrow" header={<PageHeader title={title} subtitle={card.data && addressText(card.data, words)} />}>
      <RefusalNotice refusal={refusal} action={{ label: words.common.tryAgain, onPress: () => void card.refetch() }} />
      {card.data === undefined && refusal === null && <LoadingState />}
      {card.data !== undefined && <EditForm card={card.data} />}
    </Page>
  );
}

function EditForm({ card }: { readonly card: UnitCard }) {
  const { units } = useWords();
  const [, navigate] = useLocation();
  const base = useMemo(() => valuesOfCard(card), [card]);
  const isAddressShown = card.addressParts !== null;
  const read = useCallback((values: UnitFormValues) => readUnitChange(values, isAddressShown), [isAddressShown]);
  const place = { form: 'unit', subject: card.id };
  return (
    <DraftGate place={place}>
      {(begin) => (
        <UnitForm
          place={place}
          base={base}
          begin={begin}
          card={card}
          read={read}
          save={(change) => call('units.update', { id: card.id, version: card.version, ...change }, { draft: place })}
          act={units.form.save}
          done={units.form.saved}
          onClose={() => navigate(`/boliger/${card.id}`)}
          onReopen={() => navigate(`/boliger/${card.id}/ret`)}
        />
      )}
    </DraftGate>
  );
}
