import { outageReasons } from '../../../shared/contract/repairs.ts';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useWords } from '../../lib/words.ts';

type Reason = (typeof outageReasons)[number];

export function ReasonField(props: { readonly value: Reason; readonly onChange: (reason: Reason) => void }) {
  const { units, codes } = useWords();
  return (
    <RadioGroup
      label={units.outage.reason}
      isInline
      options={outageReasons.map((id) => ({ id, label: codes.outageReasons[id] }))}
      {...props}
    />
  );
}

export function OutageNoteField(props: { readonly value: string; readonly onChange: (note: string) => void }) {
  const { note, noteHint } = useWords().units.outage;
  return <TextField label={note} hint={noteHint} isOptional maxLength={300} {...props} />;
}
