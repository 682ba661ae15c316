import { Building2, House, UserRound } from 'lucide-react';
import type { Output } from '../../../shared/contract/index.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { CommandGroup } from '../../components/PaletteResults.tsx';

type Found = Output<'search.find'>;

/** What was found, people before places; each is its own address. */
export function foundGroups(found: Found, words: Words): readonly CommandGroup[] {
  const { common, codes } = words;
  const titles = common.searchGroups;
  const residents = found.residents.slice(0, 8).map((resident) => ({
    id: `/borgere/${resident.id}`,
    label: resident.name ?? common.protected,
    detail: residentDetail(resident, words),
    icon: UserRound,
  }));
  const homes = found.units.slice(0, 8).map((unit) => ({
    id: `/boliger/${unit.id}`,
    label: unit.address,
    detail: `${codes.unitTypes[unit.type]} · ${unit.estate}`,
    icon: House,
  }));
  const estates = found.estates.slice(0, 5).map((estate) => ({
    id: `/boliger?afdeling=${estate.id}`,
    label: estate.name,
    ...(estate.association ? { detail: estate.association } : {}),
    icon: Building2,
  }));
  const associations = found.associations.slice(0, 5).map((association) => ({
    id: `/boliger?organisation=${association.id}`,
    label: association.name,
    icon: Building2,
  }));
  return [
    { id: 'residents', title: titles.residents, items: residents },
    { id: 'homes', title: titles.homes, items: homes },
    { id: 'estates', title: titles.estates, items: estates },
    { id: 'associations', title: titles.associations, items: associations },
  ];
}

/** "47 år · Aktiv · Skovhusene 3": what tells two people of one name apart. */
function residentDetail(resident: Found['residents'][number], { residents, codes }: Words): string {
  const { calledName, age, course, home, homeState } = resident;
  const parts = [
    calledName === null ? null : residents.person.called(calledName),
    age === null ? null : residents.years(age),
    course === null ? null : codes.courseStates[course],
    homeState === 'none' ? residents.homeless : (home ?? residents.hiddenHome),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
