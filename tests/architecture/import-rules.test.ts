import { describe, expect, test } from 'vitest';
import { inRoot, readJson } from '../../scripts/lib/paths.mjs';
import { lintSeeded } from './lint-seeded.ts';

const OUT_OF_SHARED = 'shared/ knows nobody';
const PURE_RULE = 'A rule is a pure function';
const CONTRACT = 'The contract imports shared/';
const PLAIN_NODE = 'The engine runs in plain Node too';
const RAW_DATABASE = 'Open the database through engine/db';
const MIGRATION = 'A shipped migration imports nothing alive';
const ONLY_CONTRACT = 'The renderer knows the contract';

/** Every rule at every place where it is set: a file, what it imports, what it is told. */
const violations: readonly (readonly [file: string, from: string, told: string])[] = [
  ['shared/dates.ts', 'node:fs', OUT_OF_SHARED],
  ['shared/text/da/units.ts', '../../../main/engine/clock.ts', OUT_OF_SHARED],
  ['shared/domain/units.ts', '../contract/units.ts', PURE_RULE],
  ['shared/domain/visits.ts', 'zod', PURE_RULE],
  ['shared/domain/plans.ts', 'node:crypto', PURE_RULE],
  ['shared/domain/matching/rules-place.ts', '../../contract/units.ts', PURE_RULE],
  ['shared/domain/matching/rules-law.ts', 'zod', PURE_RULE],
  ['shared/contract/units.ts', '../../main/engine/units/units.service.ts', CONTRACT],
  ['shared/contract/plans.ts', '../../renderer/lib/api.ts', CONTRACT],
  ['main/engine/router.ts', 'electron', PLAIN_NODE],
  ['main/engine/session.ts', '../shell/lock.ts', PLAIN_NODE],
  ['main/engine/run.ts', 'better-sqlite3', RAW_DATABASE],
  ['main/engine/db/connection.ts', 'electron', PLAIN_NODE],
  ['main/engine/db/migrations/0010-homes.ts', '../../units/units.repository.ts', MIGRATION],
  ['main/engine/db/migrations/0020-plans.ts', '../../../../shared/domain/plans.ts', MIGRATION],
  ['main/engine/units/units.handlers.ts', './units.repository.ts', 'A handler has no logic'],
  ['main/engine/plans/plans.handlers.ts', '../db/database.ts', 'A handler has no logic'],
  ['main/engine/visits/visits.handlers.ts', 'electron', PLAIN_NODE],
  ['main/engine/users/users.handlers.ts', 'better-sqlite3', RAW_DATABASE],
  ['main/engine/units/units.service.ts', './units.handlers.ts', 'A service knows neither handlers nor router'],
  ['main/engine/plans/plans.service.ts', '../router.ts', 'A service knows neither handlers nor router'],
  ['main/engine/visits/visits.service.ts', 'node:crypto', 'Clock, files and random values arrive'],
  ['main/engine/users/users.service.ts', '../units/units.repository.ts', "Ask the other noun's service"],
  ['main/engine/search/search.service.ts', 'electron', PLAIN_NODE],
  ['main/engine/today/today.service.ts', 'better-sqlite3', RAW_DATABASE],
  ['main/engine/units/units.repository.ts', './units.service.ts', 'A repository is SQL and row mapping'],
  ['main/engine/plans/plans.repository.ts', '../units/units.repository.ts', "Another noun's tables"],
  ['main/engine/visits/visits.repository.ts', '../../shell/window.ts', PLAIN_NODE],
  ['main/engine/users/users.repository.ts', 'better-sqlite3', RAW_DATABASE],
  ['main/reader/csv.ts', '../engine/vault.ts', 'The reader gets bytes'],
  ['main/reader/xlsx.ts', 'better-sqlite3', 'The reader gets bytes'],
  ['main/shell/window.ts', '../engine/vault.ts', 'The shell never touches the data'],
  ['main/shell/menu.ts', '../../renderer/app/routes.ts', 'The shell never touches the data'],
  ['main/cli/demo.ts', 'electron', 'The command line is a client'],
  ['renderer/app/App.tsx', '../../main/shell/words.ts', ONLY_CONTRACT],
  ['renderer/app/Frame.tsx', 'node:path', ONLY_CONTRACT],
  ['renderer/lib/api.ts', 'electron', ONLY_CONTRACT],
  ['renderer/lib/words.ts', '../components/Button.tsx', 'lib/ lies below'],
  ['renderer/components/Field.tsx', 'better-sqlite3', ONLY_CONTRACT],
  ['renderer/components/Dialog.tsx', '../features/units/UnitsScreen.tsx', 'Components know no feature'],
  ['renderer/components/Select.tsx', '../lib/api.ts', 'A component asks nobody'],
  ['renderer/features/units/UnitsScreen.tsx', '../../../main/engine/clock.ts', ONLY_CONTRACT],
  ['renderer/features/plans/PlansScreen.tsx', '../units/UnitsTable.tsx', 'A feature imports components'],
  ['renderer/features/visits/VisitsScreen.tsx', '../../app/routes.ts', 'A feature imports components'],
];

/** The same places, importing what they may. */
const permitted: readonly (readonly [file: string, from: string])[] = [
  ['shared/domain/rooms.ts', '../dates.ts'],
  ['shared/domain/matching.ts', './units.ts'],
  ['shared/domain/matching/rules-rooms.ts', '../house-rules.ts'],
  ['shared/domain/matching/rules-days.ts', '../../dates.ts'],
  ['shared/contract/rooms.ts', '../domain/units.ts'],
  ['shared/contract/matching.ts', 'zod'],
  ['shared/contract/offers.ts', '../domain/matching/rules.ts'],
  ['main/engine/db/database.ts', 'better-sqlite3'],
  ['main/engine/db/migrations/0030-visits.ts', '../sql.ts'],
  ['main/engine/rooms/rooms.handlers.ts', './rooms.service.ts'],
  ['main/engine/rooms/rooms.service.ts', './rooms.repository.ts'],
  ['main/engine/matching/matching.service.ts', '../rooms/rooms.service.ts'],
  ['main/engine/rooms/rooms.repository.ts', '../db/database.ts'],
  ['main/shell/print.ts', 'electron'],
  ['main/cli/init.ts', '../engine/engine.ts'],
  ['renderer/components/Tabs.tsx', '../lib/words.ts'],
  ['renderer/features/rooms/RoomsScreen.tsx', '../../components/Button.tsx'],
  ['renderer/features/rooms/RoomsTable.tsx', './RoomsRow.tsx'],
  ['renderer/features/rooms/rooms.queries.ts', '../../lib/api.ts'],
];

const importing = (from: string) => `import { value } from '${from}';\nexport const copy = [value];\n`;
const findings = lintSeeded(
  Object.fromEntries([...violations, ...permitted].map(([file, from]) => [file, importing(from)])),
);
const toldAbout = (file: string) =>
  findings
    .filter((one) => one.file === file && one.rule === 'lint/style/noRestrictedImports')
    .map((one) => one.message);

describe('the import rules', () => {
  test.each(violations)('refuse that %s imports %s', (file, _from, told) => {
    expect(toldAbout(file)).toContainEqual(expect.stringContaining(told));
  });

  test.each(permitted)('let %s import %s', (file) => {
    expect(toldAbout(file)).toEqual([]);
  });

  test('are each proved by a violation above', () => {
    const proved = new Set(violations.flatMap(([file]) => toldAbout(file)));
    expect(messagesInSettings().filter((message) => !proved.has(message))).toEqual([]);
  });
});

function messagesInSettings(): readonly string[] {
  interface Override {
    readonly linter: {
      readonly rules: {
        readonly style?: {
          readonly noRestrictedImports?: {
            readonly options: { readonly patterns: readonly { readonly message: string }[] };
          };
        };
      };
    };
  }
  const { overrides } = readJson(inRoot('scripts/biome.json')) as { overrides: readonly Override[] };
  return overrides
    .flatMap((one) => one.linter.rules.style?.noRestrictedImports?.options.patterns ?? [])
    .map((one) => one.message);
}
