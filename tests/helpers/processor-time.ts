/** Milliseconds that this thread has worked. The clock on the wall also tells how busy the machine is with others. */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
