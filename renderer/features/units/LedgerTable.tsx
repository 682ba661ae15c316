import { Button } from '../../components/Button.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { LedgerLine } from './Ledger.tsx';

type LedgerTableProps = {
  readonly lines: readonly LedgerLine[];
  readonly chosen: LedgerLine['id'] | null;
  readonly onChoose: (id: LedgerLine['id'] | null) => void;
  readonly onAgree: (id: LedgerLine['id']) => void;
};

/** What is agreed, what was used of it, and how long homes waited for an offer. */
export function LedgerTable({ lines, chosen, onChoose, onAgree }: LedgerTableProps) {
  const { ledger: words } = useWords().notices;
  const mayWrite = useMay('units:write');
  return (
    <table className="figures-table ledger-table table-wide">
      <caption className="visually-hidden">{words.label}</caption>
      <thead>
        <tr>
          <th scope="col">{words.association}</th>
          <th scope="col">{words.reported}</th>
          <th scope="col">{words.entitled}</th>
          <th scope="col">{words.used}</th>
          <th scope="col">{words.returned}</th>
          <th scope="col">{words.missed}</th>
          <th scope="col">{words.open}</th>
          <th scope="col">{words.left}</th>
          <th scope="col">{words.days}</th>
          {mayWrite && <td />}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <Button
                size="small"
                variant="quiet"
                label={words.openLine(line.name)}
                onPress={() => onChoose(line.id === chosen ? null : line.id)}
              >
                {line.name}
              </Button>
              <Agreement line={line} />
            </th>
            <Figures line={line} />
            {mayWrite && (
              <td>
                <Button size="small" label={words.agreeOf(line.name)} onPress={() => onAgree(line.id)}>
                  {words.agree}
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Agreement({ line: { every, homes, vacanciesTold } }: { readonly line: LedgerLine }) {
  const { ledger: words } = useWords().notices;
  const format = useFormat();
  const agreed = homes === null ? (every === 4 ? words.fourth : words.every(every ?? 0)) : words.homes(homes);
  const told =
    homes === null ? ` · ${words.told}: ${vacanciesTold === null ? words.untold : format.number(vacanciesTold)}` : '';
  return <span className="figures-detail">{`${agreed}${told}`}</span>;
}

function Figures({ line }: { readonly line: LedgerLine }) {
  const { ledger: words } = useWords().notices;
  const format = useFormat();
  const { used, usedLate, returned, missed, open, entitled, offered, offerDays } = line;
  const left = entitled === null ? null : entitled - used - returned - missed - open;
  return (
    <>
      <td>{format.number(line.reported)}</td>
      <td>{entitled === null ? words.unknown : format.number(entitled)}</td>
      <td>{usedLate > 0 ? words.usedLate(used, usedLate) : format.number(used)}</td>
      <td>{format.number(returned)}</td>
      <td>{format.number(missed)}</td>
      <td>{format.number(open)}</td>
      <td>{left === null ? words.unknown : left < 0 ? words.more(-left) : format.number(left)}</td>
      <td>{offerDays === null ? words.noDays : words.daysOf(format.number(Math.round(offerDays)), offered)}</td>
    </>
  );
}
