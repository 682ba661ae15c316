import { parseArgs } from 'node:util';
import { demoScales } from '../../shared/contract/system.ts';

export type Scale = (typeof demoScales)[number];

export interface Options {
  readonly scale: Scale;
  /** Where to write the JSON. */
  readonly json: string | null;
  /** The measurements to run; empty means all. */
  readonly only: readonly string[];
}

/** `--json FILE --scale s|m|l --only NAME` (again for more names); a sentence where that is not what was typed. */
export function optionsOf(args: readonly string[], names: readonly string[]): Options | string {
  const wanted = {
    json: { type: 'string' },
    scale: { type: 'string' },
    only: { type: 'string', multiple: true },
  } as const;
  const typed = parsed(() => parseArgs({ args: [...args], options: wanted }).values);
  if (typeof typed === 'string') return typed;
  const { json = null, scale: name = 'm', only = [] } = typed;
  const scale = demoScales.find((known) => known === name);
  if (scale === undefined) return `There is no scale "${name}". The scales are: ${demoScales.join(', ')}.`;
  const unknown = only.find((one) => !names.includes(one));
  if (unknown !== undefined) return `There is no measurement "${unknown}". They are: ${names.join(', ')}.`;
  return { scale, json, only };
}

function parsed<T>(parse: () => T): T | string {
  try {
    return parse();
  } catch (trouble) {
    if (trouble instanceof TypeError) return trouble.message;
    throw trouble;
  }
}
