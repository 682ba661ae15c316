import { Lock } from 'lucide-react';
import { Fragment } from 'react';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { IconText } from '../../components/IconText.tsx';
import { useWords } from '../../lib/words.ts';
import { FigureCells, FigureHeads } from './FigureCells.tsx';
import type { Figures } from './VacancyFigures.tsx';
import type { Where } from './VacancyFiltersBar.tsx';

type VacancyPlacesProps = { readonly figures: Figures; readonly onWhere: (where: Where) => void };

/** Each owner with its estates; the shielded homes in one line for all of them. */
export function VacancyPlaces({ figures, onWhere }: VacancyPlacesProps) {
  const { vacancies } = useWords();
  const { places } = vacancies;
  const { associations, shielded, total } = figures;
  return (
    <Card title={places.title}>
      <table className="figures-table">
        <caption className="visually-hidden">{places.title}</caption>
        <thead>
          <tr>
            <th scope="col">{places.place}</th>
            <FigureHeads />
          </tr>
        </thead>
        <tbody>
          {associations.map((association) => (
            <Fragment key={association.id}>
              <tr className="figures-group">
                <th scope="row">
                  <PlaceButton
                    name={association.name ?? vacancies.municipal}
                    onPress={() =>
                      onWhere({ associationId: association.id, municipal: association.id === null, estateId: null })
                    }
                  />
                </th>
                <FigureCells figures={association} />
              </tr>
              {association.estates.map((estate) => (
                <tr key={estate.id} className="figures-part">
                  <th scope="row">
                    <PlaceButton
                      name={estate.number === null ? estate.name : `${estate.number} ${estate.name}`}
                      onPress={() => onWhere({ associationId: null, municipal: false, estateId: estate.id })}
                    />
                  </th>
                  <FigureCells figures={estate} />
                </tr>
              ))}
            </Fragment>
          ))}
          {shielded && (
            <tr className="figures-group">
              <th scope="row">
                <IconText icon={Lock}>{places.shielded}</IconText>
              </th>
              <FigureCells figures={shielded} />
            </tr>
          )}
          <tr className="figures-sum">
            <th scope="row">{places.all}</th>
            <FigureCells figures={total} />
          </tr>
        </tbody>
      </table>
      {shielded && <p className="card-note">{places.shieldedWhy}</p>}
      <p className="card-note">{places.left}</p>
    </Card>
  );
}

/** Narrows everything on the page to the place. */
function PlaceButton({ name, onPress }: { readonly name: string; readonly onPress: () => void }) {
  const { vacancies } = useWords();
  return (
    <Button size="small" variant="quiet" label={vacancies.places.only(name)} onPress={onPress}>
      {name}
    </Button>
  );
}
