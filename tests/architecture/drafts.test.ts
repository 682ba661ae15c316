import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/paths.mjs';

const FEATURES = inRoot('renderer/features');
/** Controls that somebody types into. */
const TYPED = /<(TextField|TextArea|NumberField|DatePicker|SuggestField|ComboBox)\b/;
const KEPT = /\b(useDraftedValues|useDraftedAct|useDraft|useUnitForm)[<(]/;

/** What is typed there is not kept, and why. Fields that another file draws into its form are that form's. */
const NOT_KEPT: Readonly<Record<string, string>> = {
  'session/RecoverScreen.tsx': 'a key and a password',
  'session/RecoveryKeyScreen.tsx': 'two groups of a key',
  'session/SetupScreen.tsx': 'a password; there is no file yet that it could be kept in',
  'session/UnlockScreen.tsx': 'a password',
  'settings/LoginFields.tsx': 'a login beside its password',
  'residents/EmergencyFields.tsx': 'whom somebody looks for in an emergency, which is nobody else’s',
  'residents/RevealDialog.tsx': 'the reason of one look, which leaves nothing behind',
  'person/EndEntryDialog.tsx': 'one day, which is today unless it is changed',
  'residents/UnassignDialog.tsx': 'one day, which is today unless it is changed',
  'support/PhaseDialog.tsx': 'one day, which is today unless it is changed',
  'tenancies/MoveListView.tsx': 'the day of what is ticked, which is today unless it is changed',
  'units/RevealAddressDialog.tsx': 'the reason of one look, which leaves nothing behind',
  'units/ViewNameDialog.tsx': 'one short name of what stands in the list',
  'estates/EstateToolbar.tsx': 'a filter',
  'imports/MappingTable.tsx': 'a choice for the file that is open, remembered by the import',
  'settings/LogFilters.tsx': 'a filter',
  'units/AttributeFilter.tsx': 'a filter',
  'units/PlaceFilters.tsx': 'a filter',
  'units/TraitFilters.tsx': 'a filter',
  'units/VacanciesRoom.tsx': 'a filter',
  'units/VacancyFiltersBar.tsx': 'a filter',
  'waiting/MatchToolbar.tsx': 'a filter',
  'inbox/QuarantineSection.tsx': 'one choice: whom a letter is about, which leads to their page',
  'waiting/NewEntryDialog.tsx': 'one choice, which leads to the page of whom it is about',
};

const sources = new Map(
  readdirSync(FEATURES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const name = file.split(path.sep).join('/');
      return [name, readFileSync(path.join(FEATURES, file), 'utf8')] as const;
    }),
);
/** The files that draw it; a type is not drawn. */
function usersOf(name: string): readonly string[] {
  const drawn = new RegExp(`import (?!type)[^;]*/${path.posix.basename(name)}'`);
  return [...sources].filter(([, text]) => drawn.test(text)).map(([file]) => file);
}

/** The file keeps a draft, or every form that it is part of does. */
function isKept(name: string, seen: readonly string[] = []): boolean {
  if (name in NOT_KEPT || KEPT.test(sources.get(name) ?? '')) return true;
  const users = usersOf(name).filter((user) => !seen.includes(user));
  return users.length > 0 && users.every((user) => isKept(user, [...seen, name]));
}

describe('what is typed', () => {
  const typed = [...sources].filter(([, text]) => TYPED.test(text)).map(([name]) => name);

  it('is kept as a draft in every form, or stands here with the reason why not', () => {
    expect(typed.filter((name) => !isKept(name))).toEqual([]);
    expect(Object.keys(NOT_KEPT).filter((name) => !typed.includes(name))).toEqual([]);
  });

  it('would be found where it is not kept', () => {
    sources.set('units/Forgetful.tsx', "export const Forgetful = () => <TextField label='Navn' />;");
    expect(isKept('units/Forgetful.tsx')).toBe(false);
    sources.delete('units/Forgetful.tsx');
  });

  it('is offered again on the first screen, whichever form it was', () => {
    const [own = ''] = (sources.get('today/DraftOffers.tsx') ?? '').split('function titleOf');
    const beside = ['housing', 'support', 'handoff'].map((of) => sources.get(`today/${of}-drafts.ts`) ?? '');
    const offers = [own, ...beside].join('\n');
    const forms = [...sources.values()].flatMap((text) => [...text.matchAll(/form: '([\w-]+)', subject/g)]);
    const names = [...new Set(forms.map(([, name]) => name ?? ''))];
    expect(names.length).toBeGreaterThan(15);
    const isOffered = (name: string) => new RegExp(`(^\\s*'?${name}'?:|'${name}')`, 'm').test(offers);
    expect(names.filter((name) => !isOffered(name))).toEqual([]);
  });
});
