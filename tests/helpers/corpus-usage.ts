import { existsSync, readFileSync } from 'node:fs';

interface Usage {
  readonly peakKilobytes: number;
  readonly processorSeconds: number;
}

/** False on systems without /proc, where usage cannot be looked up from outside. */
export const isUsageKnown = existsSync('/proc/self/stat');

/**
 * What a process has used, as the kernel counted it; zeros for one that never was. Not the memory that a process reports of
 * itself (that of a forked one begins with its parent's), and not time on the clock, which tells how busy the machine is.
 */
export function usageOf(pid: number | 'self' | null): Usage {
  if (pid === null || !isUsageKnown) return { peakKilobytes: 0, processorSeconds: 0 };
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  const ticks = Number(fields[11]) + Number(fields[12]);
  return { peakKilobytes: Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0), processorSeconds: ticks / 100 };
}
