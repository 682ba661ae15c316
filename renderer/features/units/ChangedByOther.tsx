import { useFormContext } from 'react-hook-form';
import { Button } from '../../components/Button.tsx';
import { focusField } from '../../components/focus-field.ts';
import { Notice } from '../../components/Notice.tsx';
import { useRefreshAll } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { SAVE_ID } from './UnitFormActions.tsx';
import type { UnitFormValues } from './unit-form-values.ts';

type ChangedByOtherProps = { readonly onMerged: () => void };

/** The home was saved elsewhere meanwhile. What was typed here stays; the rest is fetched anew, and saving works again. */
export function ChangedByOther({ onMerged }: ChangedByOtherProps) {
  const { changed } = useWords().units.form;
  const refresh = useRefreshAll();
  const { formState } = useFormContext<UnitFormValues>();
  const touched = Object.keys(formState.dirtyFields).length;
  const merge = async () => {
    await refresh();
    onMerged();
    focusField(SAVE_ID);
  };
  return (
    <Notice
      tone="warn"
      isAlert
      title={changed.title}
      actions={
        <Button size="small" onPress={() => void merge()}>
          {changed.merge}
        </Button>
      }
    >
      {changed.why(touched)}
    </Notice>
  );
}
