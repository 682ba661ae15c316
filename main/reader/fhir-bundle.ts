import type { MessageParty } from '../../shared/domain/messages.ts';
import type { Tree } from './message-tree.ts';
import { all, first, textAt } from './message-tree.ts';
import { line } from './message-values.ts';

/** The resources of a message, found by whatever a reference says: `Type/id`, an address ending so, or `urn:uuid:`. */
export interface Bundle {
  readonly resources: readonly Tree[];
  readonly header: Tree | null;
  readonly follow: (reference: Tree | null) => Tree | null;
}

/** What a message's own entry of its history says. */
export interface History {
  readonly recorded: string;
  readonly activity: string;
  readonly role: 'revision' | 'removal' | null;
}

export function openBundle(bundle: Tree): Bundle {
  const byKey = new Map<string, Tree>();
  const resources: Tree[] = [];
  for (const entry of all(bundle, 'entry')) {
    const resource = first(entry, 'resource');
    if (resource === null) continue;
    resources.push(resource);
    const id = textAt(resource, 'id');
    const fullUrl = textAt(entry, 'fullUrl');
    if (id !== null) keep(byKey, `${textAt(resource, 'resourceType') ?? ''}/${id}`, resource);
    if (fullUrl !== null) keep(byKey, fullUrl, resource);
  }
  const [start] = resources;
  return {
    resources,
    header: start !== undefined && isA(start, 'MessageHeader') ? start : null,
    follow: (reference) => {
      const text = textAt(reference, 'reference');
      if (text === null) return null;
      return byKey.get(text) ?? byKey.get(text.split('/').slice(-2).join('/')) ?? null;
    },
  };
}

/** The first of two with one key: a later one could be smuggled in. */
function keep(byKey: Map<string, Tree>, key: string, resource: Tree): void {
  if (!byKey.has(key)) byKey.set(key, resource);
}

export function isA(resource: Tree | null, type: string): boolean {
  return textAt(resource, 'resourceType') === type;
}

export const SOR = 'urn:oid:1.2.208.176.1.1';
const GLN = ['https://www.gs1.org/gln', 'urn:oid:1.3.88'];

export function partyOf(organization: Tree | null): MessageParty {
  return {
    name: line(textAt(organization, 'name')),
    sor: identifierOf(organization, [SOR]),
    gln: identifierOf(organization, GLN),
  };
}

function identifierOf(resource: Tree | null, systems: readonly string[]): string | null {
  const found = all(resource, 'identifier').find((one) => systems.includes(textAt(one, 'system') ?? ''));
  const value = line(textAt(found ?? null, 'value'), 40);
  return value === '' ? null : value;
}

/** Given names before the family name; of several names the official one. */
export function humanName(resource: Tree | null): string {
  const names = all(resource, 'name');
  const name = names.find((one) => textAt(one, 'use') === 'official') ?? names[0] ?? null;
  const given = all(name, 'given').map((one) => one.value ?? '');
  const parts = [...given, textAt(name, 'family') ?? ''].join(' ');
  return line(parts.trim() === '' ? textAt(name, 'text') : parts);
}
