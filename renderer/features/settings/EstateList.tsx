import { ruledAnimals } from '../../../shared/domain/house-rules.ts';
import { Button } from '../../components/Button.tsx';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { ListedEstate, OpenDialog } from './AssociationsPart.tsx';

/** The estates of one owner with the house rules in force today. */
export function EstateList({
  estates,
  mayWrite,
  onOpen,
}: {
  readonly estates: readonly ListedEstate[];
  readonly mayWrite: boolean;
  readonly onOpen: (open: OpenDialog) => void;
}) {
  const { settings, common } = useWords();
  const { associations: words } = settings;
  if (estates.length === 0) return <p className="card-note">{words.noEstates}</p>;
  return (
    <ul className="estate-list">
      {estates.map((estate) => (
        <li key={estate.id}>
          <div className="estate-words">
            <p>
              <strong>{estate.number ? `${estate.number} · ${estate.name}` : estate.name}</strong> ·{' '}
              {words.units(estate.units)}
            </p>
            <RulesLine estate={estate} />
          </div>
          {mayWrite ? (
            <>
              <Button
                size="small"
                label={`${words.newRules}: ${estate.name}`}
                onPress={() => onOpen({ kind: 'rules', estate })}
              >
                {words.newRules}
              </Button>
              <Button
                size="small"
                label={`${words.editEstate}: ${estate.name}`}
                onPress={() => onOpen({ kind: 'estate', estate })}
              >
                {common.edit}
              </Button>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function RulesLine({ estate }: { readonly estate: ListedEstate }) {
  const { settings, codes } = useWords();
  const { associations: words } = settings;
  const { date } = useFormat();
  const today = useToday();
  const rules = estate.rules.filter((rule) => rule.from <= today).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  if (!rules) return <p>{words.noRules}</p>;
  const animals = ruledAnimals.map((animal) => `${codes.animals[animal]}: ${codes.animalAnswers[rules[animal]]}`);
  const parts = [
    animals.join(', '),
    ...(rules.maxAnimals === null ? [] : [words.atMost(rules.maxAnimals)]),
    codes.smoking[rules.smoking].toLowerCase(),
    ...(rules.quietFrom && rules.quietTo ? [words.quiet(rules.quietFrom, rules.quietTo)] : []),
  ];
  return <p>{words.rulesSentence(capital(parts.join(' · ')), date(rules.from))}</p>;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
