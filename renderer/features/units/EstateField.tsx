import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { UnitCard } from './unit-filter.ts';
import { useUnitField } from './use-unit-field.ts';

/** The estate of a new home is chosen; that of a home in the books stands fast. */
export function EstateField({ card }: { readonly card: UnitCard | null }) {
  const { units, common } = useWords();
  if (card === null) return <ChooseEstate />;
  const owner = card.municipal ? units.municipal : card.association;
  const place = [card.estate, owner].filter((part) => part !== null).join(' · ');
  return (
    <DescriptionList
      layout="wide"
      items={[{ label: units.form.fields.estateId.label, value: place === '' ? common.shieldedAddress : place }]}
    />
  );
}

function ChooseEstate() {
  const { units } = useWords();
  const [, navigate] = useLocation();
  const field = useUnitField('estateId');
  const estates = useAsk('estates.list', {});
  if (estates.data?.length === 0) {
    return (
      <Notice
        tone="info"
        title={units.form.noEstates.title}
        actions={
          <Button size="small" onPress={() => navigate('/indstillinger/organisationer')}>
            {units.form.noEstates.act}
          </Button>
        }
      >
        {units.form.noEstates.why}
      </Notice>
    );
  }
  const options = (estates.data ?? []).map(({ id, name, association }) => ({
    id: id as string,
    label: name,
    detail: association ?? units.municipal,
  }));
  return <ComboBox {...field} isRequired autoFocus menuTrigger="input" options={options} />;
}
