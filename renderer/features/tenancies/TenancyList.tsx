import { useRef, useState } from 'react';
import type { ShownTenancy } from '../../../shared/contract/tenancies.ts';
import { useWords } from '../../lib/words.ts';
import { TenancyDialogs } from './TenancyDialogs.tsx';
import { TenancyDrafts } from './TenancyDrafts.tsx';
import { TenancyItem } from './TenancyItem.tsx';
import { draftSubject, type Side, type TenancyAct } from './tenancy-state.ts';
import { personsText, placeText } from './tenancy-words.ts';
import { useKeptFocus } from './use-kept-focus.ts';

type TenancyListProps = {
  readonly tenancies: readonly ShownTenancy[];
  readonly side: Side;
  /** The person or the home: drafts are gone on with there. */
  readonly owner: string;
};
interface Open {
  readonly act: TenancyAct;
  readonly tenancy: ShownTenancy;
}

/** Tenancies that can be worked with, and the dialogs over them. */
export function TenancyList({ tenancies, side, owner }: TenancyListProps) {
  const words = useWords();
  const [open, setOpen] = useState<Open | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useKeptFocus(list, open !== null);
  const described = ({ persons, ...tenancy }: ShownTenancy): string =>
    side === 'home' ? personsText({ persons }, words) : placeText({ persons, ...tenancy }, words);
  return (
    <div ref={list} tabIndex={-1} className="tenancies">
      <TenancyDrafts
        tenancies={tenancies}
        subjectOf={(tenancy) => draftSubject(side, owner, tenancy)}
        onContinue={(act, tenancy) => setOpen({ act, tenancy })}
      />
      {tenancies.map((tenancy) => (
        <TenancyItem key={tenancy.id} tenancy={tenancy} side={side} onChoose={(act) => setOpen({ act, tenancy })} />
      ))}
      {open !== null && (
        <TenancyDialogs
          act={open.act}
          tenancy={open.tenancy}
          subject={draftSubject(side, owner, open.tenancy)}
          description={described(open.tenancy)}
          onClose={() => setOpen(null)}
          onReopen={() => setOpen(open)}
        />
      )}
    </div>
  );
}
