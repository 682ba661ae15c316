/** Something that happens once, and those who wait for it. */
export interface Signal {
  readonly happened: Promise<void>;
  readonly give: () => void;
}

export function makeSignal(): Signal {
  let give: () => void = () => undefined;
  const happened = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { happened, give };
}

/** Waits for the signal, at most `limit` milliseconds; false when the limit came first. */
export async function inTime(happened: Promise<void>, limit: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limit);
  });
  const first = await Promise.race([happened.then(() => true), late]);
  clearTimeout(timer);
  return first;
}
