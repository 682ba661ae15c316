import { Building2 } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useAsk } from '../../lib/query.ts';
import { useSentence } from '../../lib/sentences.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { AgreementDialog } from './AgreementDialog.tsx';
import { AgreementLine } from './AgreementLine.tsx';
import { AssociationDialog } from './AssociationDialog.tsx';
import type { ListedAgreement } from './agreement-values.ts';
import { EndAgreementDialog } from './EndAgreementDialog.tsx';
import { EstateDefaultsDialog } from './EstateDefaultsDialog.tsx';
import { EstateDialog } from './EstateDialog.tsx';
import { EstateList } from './EstateList.tsx';
import { HouseRulesDialog } from './HouseRulesDialog.tsx';
import { SettingsDrafts } from './SettingsDrafts.tsx';

export type ListedAssociation = Output<'associations.list'>[number];
export type ListedEstate = Output<'estates.list'>[number];
export type OpenDialog =
  | { readonly kind: 'association'; readonly association: ListedAssociation | null }
  | { readonly kind: 'estate'; readonly estate: ListedEstate | null }
  | { readonly kind: 'rules' | 'defaults'; readonly estate: ListedEstate }
  | {
      readonly kind: 'agreement';
      readonly association: ListedAssociation;
      readonly agreement: ListedAgreement | null;
    }
  | {
      readonly kind: 'end-agreement';
      readonly association: ListedAssociation;
      readonly agreement: ListedAgreement;
    };

/** Whom we rent from, where, and what the house rules say. */
export function AssociationsPart() {
  const { settings, common } = useWords();
  const { associations: words } = settings;
  const sentence = useSentence();
  const mayWrite = useMay('units:write');
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const associations = useAsk('associations.list', {});
  const estates = useAsk('estates.list', {});
  const maySend = useMay('occupancy:export');
  const agreements = useAsk('agreements.list', {}, maySend).data ?? [];
  const problem = refusalOf(associations.error) ?? refusalOf(estates.error);
  if (problem)
    return (
      <ErrorNotice
        what={sentence(problem)}
        action={{ label: common.tryAgain, onPress: () => void associations.refetch() }}
      />
    );
  if (!associations.data || !estates.data) return <LoadingState rows={6} />;
  const municipal = estates.data.filter((estate) => estate.associationId === null);
  return (
    <>
      <div className="settings-acts">
        <p className="settings-lead">{words.lead}</p>
        {mayWrite ? (
          <div className="settings-acts-end">
            <Button onPress={() => setOpen({ kind: 'estate', estate: null })}>{words.addEstate}</Button>
            <Button variant="primary" onPress={() => setOpen({ kind: 'association', association: null })}>
              {words.add}
            </Button>
          </div>
        ) : null}
      </div>
      {associations.data.length === 0 && municipal.length === 0 ? (
        <EmptyState icon={Building2} title={words.none}>
          {words.noneHint}
        </EmptyState>
      ) : null}
      <SettingsDrafts
        associations={associations.data}
        estates={estates.data}
        agreements={agreements}
        onContinue={setOpen}
      />
      <div className="settings-stack">
        {associations.data.map((association) => (
          <Card
            key={association.id}
            title={association.name}
            corner={
              mayWrite ? (
                <Button
                  size="small"
                  label={`${words.edit}: ${association.name}`}
                  onPress={() => setOpen({ kind: 'association', association })}
                >
                  {common.edit}
                </Button>
              ) : undefined
            }
          >
            <p className="card-note">{words.counts(association.estates, association.units)}</p>
            {maySend ? (
              <AgreementLine
                association={association}
                agreement={agreements.find(({ associationId }) => associationId === association.id) ?? null}
                onOpen={setOpen}
              />
            ) : null}
            <EstateList
              estates={estates.data.filter((estate) => estate.associationId === association.id)}
              mayWrite={mayWrite}
              onOpen={setOpen}
            />
          </Card>
        ))}
        {municipal.length > 0 ? (
          <Card title={words.municipal}>
            <EstateList estates={municipal} mayWrite={mayWrite} onOpen={setOpen} />
          </Card>
        ) : null}
      </div>
      <OpenedDialog open={open} associations={associations.data} onOpen={setOpen} />
    </>
  );
}

function OpenedDialog({
  open,
  associations,
  onOpen,
}: {
  readonly open: OpenDialog | null;
  readonly associations: readonly ListedAssociation[];
  readonly onOpen: (open: OpenDialog | null) => void;
}) {
  const turn = { onClose: () => onOpen(null), onReopen: () => onOpen(open) };
  if (open?.kind === 'association') return <AssociationDialog association={open.association} {...turn} />;
  if (open?.kind === 'estate') return <EstateDialog estate={open.estate} associations={associations} {...turn} />;
  if (open?.kind === 'defaults') return <EstateDefaultsDialog estate={open.estate} {...turn} />;
  if (open?.kind === 'rules') return <HouseRulesDialog estate={open.estate} {...turn} />;
  if (open?.kind === 'agreement')
    return <AgreementDialog association={open.association} agreement={open.agreement} {...turn} />;
  if (open?.kind === 'end-agreement') return <EndAgreementDialog agreement={open.agreement} onClose={turn.onClose} />;
  return null;
}
