import { describe, expect, test } from 'vitest';
import { lintSeeded } from './lint-seeded.ts';

const lines = (count: number, text: string) => Array.from({ length: count }, () => text).join('\n');
const long = (count: number) => `export function long(list: number[]): void {\n${lines(count, '  list.push(1);')}\n}\n`;

/** One file per rule that must bite, named by what is wrong with it. */
const wrong: Readonly<Record<string, readonly [rule: string, text: string]>> = {
  'main/a-function-of-61-lines.ts': ['complexity/noExcessiveLinesPerFunction', long(61)],
  'main/a-file-of-301-lines.ts': ['style/noExcessiveLinesPerFile', `${lines(301, 'export {};')}\n`],
  'main/a-cycle-here.ts': [
    'suspicious/noImportCycles',
    "import { there } from './a-cycle-there.ts';\nexport const here = () => there;\n",
  ],
  'main/any.ts': ['suspicious/noExplicitAny', 'export const value = (input: any): unknown => input;\n'],
  'main/surely.ts': ['style/noNonNullAssertion', 'export const first = (list: string[]): string => list[0]!;\n'],
  'main/floating.ts': [
    'nursery/noFloatingPromises',
    'async function save(): Promise<void> {}\nexport function go(): void {\n  save();\n}\n',
  ],
  'main/default.ts': ['style/noDefaultExport', 'export default 1;\n'],
  'main/barrel.ts': ['performance/noReExportAll', "export * from './any.ts';\n"],
  'main/no-extension.ts': [
    'correctness/useImportExtensions',
    "import { value } from './any';\nexport const copy = [value];\n",
  ],
  'main/snake_case.ts': ['style/useFilenamingConvention', 'export const value = 1;\n'],
};
const other = {
  'main/a-cycle-there.ts': "import { here } from './a-cycle-here.ts';\nexport const there = () => here;\n",
};
const right = { 'main/a-function-of-58-lines.ts': long(58) };

const findings = lintSeeded({
  ...Object.fromEntries(Object.entries(wrong).map(([file, [, text]]) => [file, text])),
  ...other,
  ...right,
});
const rulesFor = (file: string) =>
  findings.filter((one) => one.file === file).map((one) => one.rule.replace('lint/', ''));

describe('the linter', () => {
  test.each(Object.entries(wrong).map(([file, [rule]]) => [file, rule] as const))('refuses %s by %s', (file, rule) => {
    expect(rulesFor(file)).toContain(rule);
  });

  test('lets a function of 58 lines pass', () => {
    expect(rulesFor('main/a-function-of-58-lines.ts')).toEqual([]);
  });
});
