import { sharedTraits } from '../../../shared/domain/estate-defaults.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { ListedEstate } from './AssociationsPart.tsx';

/** "Fælles for boligerne: elevator, fælleshus, børn kan bo her: nej, vaskemaskine: ja." */
export function defaultsText({ defaults }: Pick<ListedEstate, 'defaults'>, { codes, traits }: Words): string {
  const words = traits.defaults;
  const said = (answer: boolean): readonly string[] =>
    sharedTraits.filter((trait) => defaults[trait] === answer).map((trait) => codes.traits[trait].toLowerCase());
  const parts = [
    ...said(true),
    ...said(false).map(words.not),
    ...(defaults.socialCaretaker === null ? [] : [words.caretaker(defaults.socialCaretaker)]),
    ...(defaults.rentIncludes === null ? [] : [words.includes(defaults.rentIncludes)]),
    ...defaults.attributes.map(({ name, value }) => traits.attributes.line(name.toLowerCase(), value)),
  ];
  return parts.length === 0 ? words.none : words.summary(parts.join(', '));
}
