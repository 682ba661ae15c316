import { Button } from '../../components/Button.tsx';
import { useWords } from '../../lib/words.ts';
import type { ListedEstate, OpenDialog } from './AssociationsPart.tsx';
import { EstateRules } from './EstateRules.tsx';
import { defaultsText } from './estate-defaults-words.ts';

/** The estates of one owner with their house rules. */
export function EstateList({
  estates,
  mayWrite,
  onOpen,
}: {
  readonly estates: readonly ListedEstate[];
  readonly mayWrite: boolean;
  readonly onOpen: (open: OpenDialog) => void;
}) {
  const allWords = useWords();
  const { settings, common } = allWords;
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
            <EstateRules estate={estate} />
            <p>{defaultsText(estate, allWords)}</p>
          </div>
          {mayWrite ? (
            <>
              <Button
                size="small"
                label={`${words.defaults}: ${estate.name}`}
                onPress={() => onOpen({ kind: 'defaults', estate })}
              >
                {words.defaults}
              </Button>
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
