import { outageReasons } from '../../../shared/contract/repairs.ts';
import { conditions } from '../../../shared/contract/units.ts';
import { unitTypeCodes, unitTypes } from '../../../shared/domain/unit-types.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Card } from '../../components/Card.tsx';
import { useWords } from '../../lib/words.ts';

/** The closed lists that everything is recorded by. */
export function CodesPart() {
  const { settings, codes } = useWords();
  const { codes: words } = settings;
  return (
    <div className="settings-stack">
      <p className="settings-lead">{words.lead}</p>
      <Card title={words.type}>
        <table className="settings-table">
          <thead>
            <tr>
              <th scope="col">{words.type}</th>
              <th scope="col">{words.code}</th>
              <th scope="col">{words.law}</th>
              <th scope="col">{words.temporary}</th>
              <th scope="col">{words.leaves}</th>
            </tr>
          </thead>
          <tbody>
            {unitTypeCodes.map((code) => (
              <tr key={code}>
                <td>{codes.unitTypes[code]}</td>
                <td>{code}</td>
                <td>{unitTypes[code].law}</td>
                <td>{temporaryText(unitTypes[code].temporary, words)}</td>
                <td>{unitTypes[code].neverDisclosed ? words.never : words.yes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      <Card title={words.conditions}>
        <p className="card-note">{conditions.map((code) => codes.conditions[code]).join(' · ')}</p>
      </Card>
      <Card title={words.outages}>
        <p className="card-note">{outageReasons.map((code) => codes.outageReasons[code]).join(' · ')}</p>
      </Card>
    </div>
  );
}

function temporaryText(temporary: boolean | null, words: Words['settings']['codes']): string {
  if (temporary === null) return words.depends;
  return temporary ? words.yes : words.no;
}
