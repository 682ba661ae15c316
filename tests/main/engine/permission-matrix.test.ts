import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnySpec } from '../../../shared/contract/define.ts';
import type { Operation } from '../../../shared/contract/index.ts';
import { contract, operations } from '../../../shared/contract/index.ts';
import type { Permission, Role } from '../../../shared/domain/users.ts';
import { mayDo, permissions, roles } from '../../../shared/domain/users.ts';
import type { TestEngine } from '../../helpers/engine.ts';
import { openTestEngine } from '../../helpers/engine.ts';
import { GATES } from './gates.ts';

/** Written by hand from decisions and the security page; the code must agree with it, not the other way round. */
const WRITTEN: Readonly<Record<Permission, string>> = {
  //                       caseworker housing support caretaker leader reader administrator
  'units:read': '            x         x       x        x        x      x      x',
  'units:write': '           x         x       -        -        x      -      -',
  'units:import': '          x         x       -        -        x      -      x',
  'units:reveal-address': '  x         -       -        -        x      -      -',
  'names:read': '            x         x       x        x        x      x      -',
  'tenancies:write': '       x         x       -        -        x      -      -',
  'tenancies:import': '      x         -       -        -        x      -      -',
  'occupancy:export': '      x         x       -        -        x      -      -',
  'residents:read': '        x         x       x        x        x      x      -',
  'residents:read-all': '    x         -       -        -        x      -      -',
  'residents:write': '       x         -       -        -        x      -      -',
  'residents:reveal-id': '   x         -       -        -        x      -      -',
  'residents:assign': '      x         -       -        -        x      -      -',
  'residents:note': '        x         x       x        x        x      -      -',
  'residents:import': '      x         -       -        -        x      -      -',
  'residents:merge': '       x         -       -        -        x      -      -',
  'challenges:define': '     -         -       -        -        x      -      x',
  'emergency:open': '        x         x       x        x        x      -      -',
  'emergency:review': '      -         -       -        -        x      -      -',
  'visitation:read': '       x         -       -        -        x      -      -',
  'visitation:write': '      x         -       -        -        x      -      -',
  'criteria:write': '        -         -       -        -        x      -      -',
  'waiting:read': '          x         x       x        -        x      -      -',
  'waiting:write': '         x         x       -        -        x      -      -',
  'offers:read': '           x         x       x        -        x      -      -',
  'offers:write': '          x         x       -        -        x      -      -',
  'conflicts:manage': '      x         -       -        -        x      -      -',
  'matching:read': '         x         x       -        -        x      -      -',
  'support:write': '         x         -       x        -        x      -      -',
  'visits:read': '           x         -       x        x        x      -      -',
  'visits:write': '          x         -       x        x        x      -      -',
  'visits:lead': '           -         -       -        -        x      -      -',
  'safety:exempt': '         -         -       -        -        x      -      -',
  'messages:read': '         x         -       -        -        x      -      -',
  'messages:receive': '      x         -       -        -        x      -      -',
  'handoffs:read': '         x         x       x        -        x      -      -',
  'handoffs:home': '         x         x       x        -        x      -      -',
  'handoffs:write': '        x         -       x        -        x      -      -',
  'handoffs:templates': '    -         -       -        -        x      -      x',
  'users:manage': '          -         -       -        -        -      -      x',
  'users:read': '            -         -       -        -        x      -      x',
  'settings:read': '         x         x       x        x        x      x      x',
  'settings:write': '        -         -       -        -        -      -      x',
  'recovery:manage': '       -         -       -        -        x      -      x',
  'audit:read': '            -         -       -        -        x      -      -',
  'audit:read-system': '     -         -       -        -        x      -      x',
};

function mayBy(permission: Permission, role: Role): boolean {
  return WRITTEN[permission].trim().split(/\s+/)[roles.indexOf(role)] === 'x';
}

describe('the permission matrix', () => {
  it('is the written one', () => {
    const found = permissions.map((permission) => [
      permission,
      roles.map((role) => (mayDo([role], permission) ? 'x' : '-')).join(' '),
    ]);
    const written = permissions.map((permission) => [permission, WRITTEN[permission].trim().split(/\s+/).join(' ')]);
    expect(found).toEqual(written);
  });

  it('asks of every operation what is written for it', () => {
    const found = Object.fromEntries(operations.map((operation) => [operation, contract[operation].permission]));
    expect(found).toEqual(GATES);
  });

  it('lets a person with two roles do what either may', () => {
    expect(mayDo(['reader', 'administrator'], 'names:read')).toBe(true);
    expect(mayDo(['reader', 'administrator'], 'units:write')).toBe(false);
  });

  it('leaves nothing open to everybody but the way in', () => {
    const open = operations.filter((operation) => (contract[operation] as AnySpec).permission === 'public');
    expect(open.toSorted()).toEqual(
      ['app.status', 'session.recover', 'session.unlock', 'setup.create', 'setup.createDemo'].toSorted(),
    );
  });

  it('asks for the password again where persons leave or come in, and where access is given', () => {
    const asked = operations.filter((operation) => (contract[operation] as AnySpec).reauth);
    expect(asked.toSorted()).toEqual(
      [
        'imports.applyResidents',
        'imports.applyTenancies',
        'imports.applyWaiting',
        'occupancy.export',
        'occupancy.exportSeveral',
        'recovery.renew',
        'users.create',
        'users.remove',
        'users.setPassword',
        'users.setRoles',
      ].toSorted(),
    );
  });
});

describe('every operation, called by every role', () => {
  let test: TestEngine;
  beforeAll(async () => {
    test = await openTestEngine();
  });
  afterAll(() => test.close());

  it.each(roles)('answers a %s as the matrix says', async (role: Role) => {
    await test.signInAs(role);
    const wrong: string[] = [];
    for (const operation of operations) {
      const gate = GATES[operation];
      if (gate === 'public') continue;
      const may = gate === 'signed-in' || mayBy(gate, role);
      const code = await codeOfEmptyCall(test, operation);
      const refused = code === 'no-permission';
      if (may === refused) wrong.push(`${operation}: ${code}`);
    }
    expect(wrong).toEqual([]);
  });

  it('answers nobody while it is locked', async () => {
    await test.must('session.lock', { reason: 'asked' });
    for (const operation of operations.filter((name) => (contract[name] as AnySpec).permission !== 'public')) {
      expect(await codeOfEmptyCall(test, operation), operation).toBe('locked');
    }
  });
});

/** Called with what no operation takes: whoever may call it gets as far as the shape. */
async function codeOfEmptyCall(test: TestEngine, operation: Operation): Promise<string> {
  const answer = await test.engine.handle({ operation, input: { unknownField: true } });
  return answer.ok ? 'done' : answer.error.code;
}
