import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ResidentId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { rowsOf } from '../../lib/api.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';

const MOST = 12;

/** Somebody new on the list begins by who it is; the way of that person says what is missing. */
export function NewEntryDialog({ onClose }: { readonly onClose: () => void }) {
  const { way } = useWords();
  const text = way.newEntry;
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<ResidentId | null>(null);
  const [isTried, setTried] = useState(false);
  const tryIt = () => {
    setTried(true);
    return chosen === null ? 'new-entry' : null;
  };
  const go = async () => {
    if (chosen !== null) navigate(`/borgere/${chosen}/vej`);
    return null;
  };
  return (
    <ActDialog
      title={way.acts.newEntry}
      description={text.why}
      act={text.go}
      isPending={false}
      refusal={null}
      onTry={tryIt}
      onSubmit={go}
      onClose={onClose}
    >
      <ResidentField chosen={chosen} onChoose={setChosen} error={isTried ? text.residentMissing : undefined} />
    </ActDialog>
  );
}

type ResidentFieldProps = {
  readonly chosen: ResidentId | null;
  readonly onChoose: (id: ResidentId | null) => void;
  readonly error: string | undefined;
};

/** Those whom this person may see, by part of the name. */
function ResidentField({ chosen, onChoose, error }: ResidentFieldProps) {
  const { way, residents, common } = useWords();
  const [typed, setTyped] = useState('');
  const any = { active: null, states: [], mine: false, team: null, withoutHome: null };
  const filter = { ...any, text: typed.trim() };
  const found = useAsk('residents.list', { filter, sort: 'name', descending: false, offset: 0, limit: MOST });
  const names = found.data === undefined ? [] : rowsOf(found.data);
  const options = names.map(({ id, name, age }) => ({
    id,
    label: name ?? common.protected,
    detail: age === null ? undefined : residents.years(age),
  }));
  return (
    <ComboBox
      id="new-entry"
      label={way.newEntry.resident}
      hint={way.newEntry.residentHint}
      error={chosen === null ? error : undefined}
      isRequired
      autoFocus
      menuTrigger="input"
      options={options}
      value={chosen}
      onChange={onChoose}
      inputValue={typed}
      onInputChange={setTyped}
      filter={() => true}
    />
  );
}
