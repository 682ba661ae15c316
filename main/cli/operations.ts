import { z } from 'zod';
import type { Gate } from '../../shared/contract/define.ts';
import { contract, operations as names } from '../../shared/contract/index.ts';
import type { Role } from '../../shared/domain/users.ts';
import { roles, rolesThatMay } from '../../shared/domain/users.ts';
import { ok } from '../../shared/result.ts';
import type { Command } from './command.ts';

/** Every operation, who may call it, and the shapes of what goes in and comes out. */
export const operations: Command = {
  options: [],
  flags: [],
  words: [0, 0],
  run: async () => {
    const list = names.map((name) => {
      const { kind, permission, input, output } = contract[name];
      return {
        name,
        kind,
        roles: rolesOf(permission),
        input: schemaOf(input, 'input'),
        output: schemaOf(output, 'output'),
      };
    });
    const width = Math.max(...names.map((name) => name.length));
    return ok({
      json: list,
      lines: list.map(({ name, kind, roles: who }) => `${name.padEnd(width)}  ${kind.padEnd(9)}  ${who.join(' ')}`),
    });
  },
};

function rolesOf(permission: Gate): readonly Role[] {
  return permission === 'public' || permission === 'signed-in' ? roles : rolesThatMay(permission);
}

/** What JSON cannot hold: bytes are printed as base64. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): unknown {
  return z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'custom')
        Object.assign(jsonSchema, { type: 'string', contentEncoding: 'base64' });
    },
  });
}
