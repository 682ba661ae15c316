import type { ShownTenancy } from '../../../shared/contract/tenancies.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { TenancyAct } from './tenancy-state.ts';

const ACT_OF_FORM = {
  'tenancy-move-out': 'end',
  'tenancy-notice': 'notice',
  'tenancy-go-on': 'goOn',
  'tenancy-facts': 'facts',
} as const satisfies Readonly<Record<string, TenancyAct>>;
type Form = keyof typeof ACT_OF_FORM;

type TenancyDraftsProps = {
  readonly tenancies: readonly ShownTenancy[];
  readonly subjectOf: (tenancy: ShownTenancy) => string;
  readonly onContinue: (act: TenancyAct, tenancy: ShownTenancy) => void;
};

/** What was being typed about a tenancy before a lock or a crash, where it is gone on with. */
export function TenancyDrafts({ tenancies, subjectOf, onContinue }: TenancyDraftsProps) {
  const { tenancies: words, common } = useWords();
  const format = useFormat();
  const drafts = useAsk('drafts.list', {}).data ?? [];
  return drafts.map(({ form, subject, savedAt }) => {
    const tenancy = tenancies.find((one) => subject === subjectOf(one));
    if (!isForm(form) || tenancy === undefined) return null;
    return (
      <Notice
        key={`${form}/${subject}`}
        title={words.drafts[form]}
        actions={
          <Button size="small" onPress={() => onContinue(ACT_OF_FORM[form], tenancy)}>
            {common.draftContinue}
          </Button>
        }
      >
        {common.draftFound(format.moment(savedAt))}
      </Notice>
    );
  });
}

function isForm(form: string): form is Form {
  return Object.hasOwn(ACT_OF_FORM, form);
}
