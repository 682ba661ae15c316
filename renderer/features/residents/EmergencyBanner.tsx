import { useEffect, useRef, useState } from 'react';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';

const TICK_MS = 5_000;
const MINUTE_MS = 60_000;

type EmergencyBannerProps = {
  readonly until: string;
  /** Milliseconds, as the engine counted them when it answered. */
  readonly leftMs: number;
  /** The hour is over: whoever shows the person asks again, and is refused. */
  readonly onOver: () => void;
};

/** How long this person is open still, for as long as they are. */
export function EmergencyBanner({ until, leftMs, onOver }: EmergencyBannerProps) {
  const { emergency } = useWords().residents;
  const format = useFormat();
  const left = useTimeLeft(leftMs, onOver);
  return (
    <Notice tone="warn" title={`${emergency.bannerTitle}. ${emergency.left(Math.floor(left / MINUTE_MS))}`}>
      {emergency.bannerWhy(format.time(until))}
    </Notice>
  );
}

/** What is left of that many milliseconds, looked at every few seconds; `onOver` is called once. */
function useTimeLeft(ms: number, onOver: () => void): number {
  const [left, setLeft] = useState(ms);
  const latest = useRef(onOver);
  latest.current = onOver;
  useEffect(() => {
    const end = performance.now() + ms;
    const tick = (): void => {
      const next = end - performance.now();
      setLeft(next);
      if (next > 0) return;
      clearInterval(timer);
      latest.current();
    };
    const timer = setInterval(tick, TICK_MS);
    tick();
    return () => clearInterval(timer);
  }, [ms]);
  return left;
}
