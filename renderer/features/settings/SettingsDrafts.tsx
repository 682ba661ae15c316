import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { ListedAssociation, ListedEstate, OpenDialog } from './AssociationsPart.tsx';
import type { ListedAgreement } from './agreement-values.ts';

interface Props {
  readonly associations: readonly ListedAssociation[];
  readonly estates: readonly ListedEstate[];
  readonly agreements: readonly ListedAgreement[];
  readonly onContinue: (open: OpenDialog) => void;
}

/** What was being typed here before a lock or a crash, offered where it belongs. */
export function SettingsDrafts({ associations, estates, agreements: known, onContinue }: Props) {
  const { common, settings, agreements } = useWords();
  const { associations: words } = settings;
  const format = useFormat();
  const drafts = useAsk('drafts.list', {}).data ?? [];
  const titles = {
    ...{ association: words.edit, estate: words.editEstate, rules: words.newRules, defaults: words.defaults },
    ...{ agreement: agreements.title, 'end-agreement': agreements.end },
  };
  const newTitles = { ...titles, association: words.add, estate: words.addEstate };
  return drafts.map(({ form, subject, savedAt }) => {
    const open = dialogOf(form, subject, associations, estates, known);
    if (open === null) return null;
    return (
      <Notice
        key={`${form}/${subject}`}
        tone="info"
        title={(subject === 'new' ? newTitles : titles)[open.kind]}
        actions={
          <Button size="small" onPress={() => onContinue(open)}>
            {common.draftContinue}
          </Button>
        }
      >
        {common.draftFound(format.moment(savedAt))}
      </Notice>
    );
  });
}

/** The dialog that the draft was typed in; null for drafts of other rooms, and when what it was about is gone. */
function dialogOf(
  form: string,
  subject: string,
  associations: readonly ListedAssociation[],
  estates: readonly ListedEstate[],
  agreements: readonly ListedAgreement[],
): OpenDialog | null {
  const association = associations.find(({ id }) => id === subject) ?? null;
  const estate = estates.find(({ id }) => id === subject) ?? null;
  if (form === 'association' && (association || subject === 'new')) return { kind: 'association', association };
  if (form === 'estate' && (estate || subject === 'new')) return { kind: 'estate', estate };
  if (form === 'estate-defaults' && estate) return { kind: 'defaults', estate };
  if (form === 'agreement' && association) {
    const agreement = agreements.find(({ associationId }) => associationId === subject) ?? null;
    return { kind: 'agreement', association, agreement };
  }
  return form === 'house-rules' && estate ? { kind: 'rules', estate } : null;
}
