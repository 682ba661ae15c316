import { nearlySamePlace } from '../../../shared/domain/near-names.ts';
import type { Answer, Answers } from './answers.ts';
import type { Report } from './report.ts';

type NearPlace = Report['nearPlaces'][number];

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The places that a file names almost as ours are named, and what a person said of each. */
export interface NearPlaces {
  /** Ours that is meant by the name, when somebody said so; else null, and the likeness is remembered to be asked about. */
  sameAs<P extends Named>(place: Pick<NearPlace, 'kind' | 'name' | 'within'>, ours: readonly P[]): P | null;
  /** The file names this one of ours as it is: then nothing else is meant by it. */
  isNamed(id: string): void;
  /** After the last row: what is still to be asked, or was answered. */
  list(): readonly NearPlace[];
}

export function nearPlacesOf(answers: Answers): NearPlaces {
  const found = new Map<string, { readonly place: NearPlace; readonly decided: Answer | null } | null>();
  const named = new Set<string>();
  return {
    sameAs: (place, ours) => {
      const key = JSON.stringify([place.kind, place.name, place.within]);
      const known = found.get(key);
      const near =
        known === undefined
          ? ours.find(({ name }) => nearlySamePlace(name, place.name))
          : ours.find(({ id }) => id === known?.place.sameAs);
      if (!near) {
        found.set(key, null);
        return null;
      }
      const decided = answers.place(place.kind, place.name, place.within, near.id);
      found.set(key, { place: { ...place, sameAs: near.id, ours: near.name, decided }, decided });
      return decided === 'same' ? near : null;
    },
    isNamed: (id) => void named.add(id),
    list: () =>
      [...found.values()].flatMap((one) =>
        one !== null && (one.decided === 'same' || !named.has(one.place.sameAs)) ? [one.place] : [],
      ),
  };
}
