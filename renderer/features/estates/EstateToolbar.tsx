import { ChevronLeft, Printer } from 'lucide-react';
import { useLocation } from 'wouter';
import type { EstateId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { useAsk } from '../../lib/query.ts';
import { shell } from '../../lib/shell.ts';
import { useWords } from '../../lib/words.ts';

/** The way back, and the way to any other estate. */
export function EstateToolbar({ id }: { readonly id: EstateId }) {
  const { estates, common } = useWords();
  const [, navigate] = useLocation();
  const all = useAsk('estates.overview', {});
  const options = (all.data ?? []).map((estate) => ({
    id: estate.id as string,
    label: estate.name,
    detail: `${estate.association ?? estates.municipal} · ${estates.homes(estate.homes)}`,
  }));
  return (
    <Toolbar
      label={estates.choose}
      end={
        <Button size="small" icon={Printer} onPress={() => void shell.print()}>
          {common.print}
        </Button>
      }
    >
      <Button size="small" variant="quiet" icon={ChevronLeft} onPress={() => navigate('/boliger/afdelinger')}>
        {estates.all}
      </Button>
      <ComboBox
        key={options.length}
        label={estates.choose}
        hideLabel
        width="m"
        menuTrigger="input"
        options={options}
        value={id as string}
        onChange={(next) => next !== null && next !== id && navigate(`/boliger/afdelinger/${next}`)}
      />
    </Toolbar>
  );
}
