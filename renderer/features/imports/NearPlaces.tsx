import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Section } from '../../components/Section.tsx';
import { useWords } from '../../lib/words.ts';
import { answerOfPlace, type NearPlace, withPlace } from './answer-state.ts';
import type { Answers } from './row-acts.ts';

type NearPlacesProps = { readonly places: readonly NearPlace[]; readonly answers: Answers };

/** Associations and estates that are named almost as ours: the same, or new? Their homes follow the answer. */
export function NearPlaces({ places, answers }: NearPlacesProps) {
  const { alike } = useWords().imports;
  if (places.length === 0) return null;
  return (
    <Section title={alike.placesTitle} note={alike.placesNote}>
      <div className="near-places">
        {places.map((place) => (
          <RadioGroup
            key={`${place.kind}/${place.within ?? ''}/${place.name}`}
            label={alike.place[place.kind](place.name, place.ours)}
            options={[
              { id: 'same', label: alike.samePlace(place.ours) },
              { id: 'new', label: alike.newPlace(place.name) },
            ]}
            value={answerOfPlace(answers.decisions, place)}
            onChange={(answer) => answers.onChange(withPlace(answers.decisions, place, answer))}
            isInline
          />
        ))}
      </div>
    </Section>
  );
}
