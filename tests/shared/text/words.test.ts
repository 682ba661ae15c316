import { describe, expect, test } from 'vitest';
import { cli as cliDa } from '../../../shared/text/da/cli.ts';
import { components as componentsDa } from '../../../shared/text/da/components.ts';
import { shell as shellDa } from '../../../shared/text/da/shell.ts';
import { cli as cliEn } from '../../../shared/text/en/cli.ts';
import { components as componentsEn } from '../../../shared/text/en/components.ts';
import { shell as shellEn } from '../../../shared/text/en/shell.ts';
import { words } from '../../../shared/text/words.ts';
import { findUnusedWords, leavesOf, type Tree } from './word-use.ts';

const danish: Readonly<Record<string, Tree>> = { ...words.da, cli: cliDa, components: componentsDa, shell: shellDa };
const english: Readonly<Record<string, Tree>> = { ...words.en, cli: cliEn, components: componentsEn, shell: shellEn };

/** Branches that are asked for by a key which the types do not know. */
const askedByAnyKey: Readonly<Record<string, string>> = {
  'changes.fields': 'looked up by table and column; a column that is not there is found by the database tests',
  'cli.help.commands': 'every one is printed, in the order of the table',
  'cli.verify.reasons': 'the reason of the first broken link comes from the engine as text',
  'shell.viewer': 'handed to the viewer, which is a page by itself',
  'session.brokenTitle': 'looked up by the code of a refusal, with one for all others',
  'session.brokenSteps': 'looked up by the code of a refusal, with one for all others',
};

/** Leaves that are the same in both languages, as they should be. */
const sameInBoth: ReadonlySet<string> = new Set([
  'changes.values.area',
  'cli.exported.sha256',
  'cli.help.commands.operations',
  'changes.fields.offers.answer_note',
  'changes.fields.goal_follow_ups.note',
  'changes.fields.rights_told.note',
  'changes.fields.support_terms.note',
  'changes.fields.tasks.note',
  'changes.fields.residents.team',
  'codes.challenges.isolation',
  'codes.challenges.stress',
  'codes.contactWays.digital-post',
  'codes.householdKinds.partner',
  'codes.participantRoles.hospital',
  'codes.roles.administrator',
  'codes.supportMethods.act',
  'codes.supportMethods.cti',
  'codes.supportMethods.icm',
  'common.product',
  'handoffs.lists.line',
  'handoffs.lists.tariff.suffix',
  'imports.facts.form',
  'imports.fields.team',
  'lists.earlier.sha256',
  'offering.actFor',
  'offering.today.person',
  'residents.columns.team',
  'residents.merge.fields.team',
  'rights.complaints.decision',
  'rights.consents.days',
  'rights.consents.given',
  'rights.consents.line',
  'rights.guidance.until',
  'rights.tell.note',
  'series.ended',
  'settings.about.chrome',
  'settings.about.data',
  'settings.about.electron',
  'settings.about.node',
  'settings.about.sqlite',
  'settings.about.version',
  'settings.parts.log',
  'units.card.size',
  'units.columns.size',
  'units.columns.type',
  'units.facts.livesUntil',
  'units.facts.period',
  'units.filters.types',
  'change.becomes',
  'change.rentAmountSign',
  'change.rentPercentSign',
  'units.start.nameOf',
  'visits.read.added',
  'visits.read.title',
  'visits.sheet.for',
  'visits.signs.line',
  'vum.lists.vum',
  'waiting.match.columns.size',
]);

/** A field whose label says all has the place for a hint, and nothing in it. */
const emptyOnPurpose: ReadonlySet<string> = new Set(['units.form.fields.street.hint', 'units.form.fields.city.hint']);

const textOf = (value: unknown) => (typeof value === 'string' ? value : String(value));
const pairs = Object.entries(danish).flatMap(([name, tree]) => {
  const translated = new Map(leavesOf(english[name] ?? {}, [name]).map(({ path, value }) => [path, value]));
  return leavesOf(tree, [name]).map(({ path, value }) => ({ path, da: value, en: translated.get(path) }));
});

describe('the words', () => {
  test('are all used somewhere, and one that is not is found', () => {
    const branches = Object.keys(askedByAnyKey);
    const nav = { ...words.da.common.nav, seeded: 'Ubrugt' };
    const unused = findUnusedWords({ ...danish, common: { ...words.da.common, nav } });
    const isAsked = (path: string) => branches.some((branch) => path.startsWith(`${branch}.`));
    expect(unused.filter((path) => !isAsked(path))).toEqual(['common.nav.seeded']);
    expect(branches.filter((branch) => !unused.some((path) => path.startsWith(`${branch}.`)))).toEqual([]);
  });

  test('are none of them empty', () => {
    const empty = pairs.filter(({ da, en }) => textOf(da).trim() === '' || textOf(en ?? '').trim() === '');
    expect(new Set(empty.map(({ path }) => path))).toEqual(emptyOnPurpose);
  });

  test('have the same places in both languages, of which English misses none and adds none', () => {
    const paths = (trees: Readonly<Record<string, Tree>>) =>
      Object.entries(trees).flatMap(([name, tree]) => leavesOf(tree, [name]).map(({ path }) => path));
    expect(paths(english).toSorted()).toEqual(paths(danish).toSorted());
  });

  test('differ between the languages, but for those that are the same word', () => {
    const same = pairs.filter(({ da, en }) => textOf(da) === textOf(en)).map(({ path }) => path);
    expect(new Set(same)).toEqual(new Set([...sameInBoth, ...emptyOnPurpose]));
  });

  test('fill the same names in both languages', () => {
    const named = (text: unknown) => [...textOf(text).matchAll(/\{([a-zA-Z0-9]+)\}/g)].map((match) => match[1]);
    const differing = pairs.filter(
      ({ da, en }) => typeof da === 'string' && named(da).toSorted().join() !== named(en).toSorted().join(),
    );
    expect(differing.map(({ path }) => path)).toEqual([]);
  });
});
