import { ActDialog } from '../../components/ActDialog.tsx';
import { useAct } from '../../lib/act.ts';
import { useWords } from '../../lib/words.ts';
import type { ListedAgreement } from './agreement-values.ts';

type Props = { readonly agreement: ListedAgreement; readonly onClose: () => void };

export function EndAgreementDialog({ agreement, onClose }: Props) {
  const { agreements: words } = useWords();
  const act = useAct();
  const end = async () => {
    const { id, version } = agreement;
    return (await act.run('agreements.end', { id, version })) && words.ended;
  };
  return (
    <ActDialog
      title={words.endTitle(agreement.association)}
      description={words.endWhat}
      act={words.end}
      isPending={act.isPending}
      refusal={act.refusal}
      isDanger
      onClose={onClose}
      onSubmit={end}
    />
  );
}
