import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { ListedAssociation, OpenDialog } from './AssociationsPart.tsx';
import type { ListedAgreement } from './agreement-values.ts';

type Props = {
  readonly association: ListedAssociation;
  readonly agreement: ListedAgreement | null;
  readonly onOpen: (open: OpenDialog) => void;
};

/** What was agreed with the association about its list, when it is due next, and how it went. */
export function AgreementLine({ association, agreement, onOpen }: Props) {
  const { agreements: words } = useWords();
  const change = agreement ? words.edit : words.add;
  return (
    <div className="agreement-line">
      <div className="estate-words">
        {agreement ? <Agreed agreement={agreement} /> : <p className="card-note">{words.none}</p>}
      </div>
      <Button
        size="small"
        label={`${change}: ${association.name}`}
        onPress={() => onOpen({ kind: 'agreement', association, agreement })}
      >
        {change}
      </Button>
      {agreement && (
        <Button
          size="small"
          label={`${words.end}: ${association.name}`}
          onPress={() => onOpen({ kind: 'end-agreement', association, agreement })}
        >
          {words.end}
        </Button>
      )}
    </div>
  );
}

function Agreed({ agreement }: { readonly agreement: ListedAgreement }) {
  const { agreements: words } = useWords();
  const format = useFormat();
  const { due, state, daysLeft, frequency, recipient, lastSent, years } = agreement;
  const isUrgent = state === 'overdue' || state === 'due-today';
  const sent = lastSent === null ? words.neverSent : words.lastSent(format.day(lastSent));
  return (
    <>
      <p>
        <strong>{words.title}</strong> · {words.line(words.frequencies[frequency], recipient)}
      </p>
      <p>
        {isUrgent && daysLeft !== null ? (
          <Badge tone={state === 'overdue' ? 'bad' : 'warn'}>{words.when(daysLeft)}</Badge>
        ) : (
          <span>{due === null ? words.met : words.next(format.day(due))}</span>
        )}{' '}
        · {[sent, ...years.map((one) => words.year(one.year, one.onTime, one.late, one.missing))].join(' · ')}
      </p>
    </>
  );
}
