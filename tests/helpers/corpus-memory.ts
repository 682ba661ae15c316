import { existsSync, readFileSync } from 'node:fs';

/**
 * The largest memory that a process has had, in kB, as the kernel counted it; 0 where there is no /proc. Not the usage that a
 * process reports of itself: that of a forked process begins with its parent's.
 */
export function peakKilobytes(pid: number | 'self'): number {
  const path = `/proc/${pid}/status`;
  const peak = existsSync(path) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(path, 'utf8')) : null;
  return Number(peak?.[1] ?? 0);
}
