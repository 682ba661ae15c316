import { readdirSync, readFileSync } from 'node:fs';

/**
 * Megabytes that a process and all its descendants hold, memory that they share counted once (PSS). Null where the
 * system does not tell: everywhere but on Linux.
 */
export function memoryOfTree(root: number): number | null {
  if (process.platform !== 'linux') return null;
  const parents = parentsOfAll();
  const inTree = (pid: number): boolean => pid === root || (pid > 1 && inTree(parents.get(pid) ?? 0));
  const kilobytes = [...parents.keys()].filter(inTree).map(pssOf);
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

function parentsOfAll(): ReadonlyMap<number, number> {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^[0-9]+$/.test(name)) continue;
    // the program's name stands in brackets and may hold anything; what follows it does not
    const parent = read(`/proc/${name}/stat`)?.split(') ').at(-1)?.split(' ')[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  return parents;
}

function pssOf(pid: number): number {
  return Number(/^Pss:\s+([0-9]+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0);
}

/** Null for a process that has ended meanwhile. */
function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
