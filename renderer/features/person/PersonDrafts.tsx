import { textKinds } from '../../../shared/domain/resident-page.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { draftForms, type OpenDialog, type PersonAct, type PersonPartProps, sayForm } from './person-values.ts';

/** What was being typed here before a lock or a crash, offered where it belongs. */
export function PersonDrafts({ residentId, onOpen }: PersonPartProps & { readonly residentId: ResidentId }) {
  const { common, person, codes } = useWords();
  const format = useFormat();
  const drafts = (useAsk('drafts.list', {}).data ?? []).filter(({ subject }) => subject === residentId);
  const places: readonly { readonly form: string; readonly title: string; readonly opens: OpenDialog }[] = [
    ...textKinds.map((text) => ({
      form: sayForm(text),
      title: person.words.addTo(codes.textKinds[text]),
      opens: { kind: 'say' as const, text },
    })),
    ...(Object.keys(draftForms) as PersonAct[]).map((kind) => ({
      form: draftForms[kind],
      title: person.acts[kind],
      opens: { kind },
    })),
  ];
  return drafts.flatMap(({ form, savedAt }) => {
    const place = places.find((one) => one.form === form);
    if (place === undefined) return [];
    return (
      <Notice
        key={form}
        title={place.title}
        actions={
          <Button size="small" onPress={() => onOpen(place.opens)}>
            {common.draftContinue}
          </Button>
        }
      >
        {common.draftFound(format.moment(savedAt))}
      </Notice>
    );
  });
}
