import { useEffect, useRef, useState } from 'react';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';

const TICK_MS = 5_000;
const MINUTE_MS = 60_000;

type EmergencyBannerProps = {
  readonly until: string;
  /** The hour is over: whoever shows the person asks again, and is refused. */
  readonly onOver: () => void;
};

/** How long this person is open still, for as long as they are. */
export function EmergencyBanner({ until, onOver }: EmergencyBannerProps) {
  const { emergency } = useWords().residents;
  const format = useFormat();
  const left = useTimeLeft(until, onOver);
  return (
    <Notice tone="warn" title={`${emergency.bannerTitle}. ${emergency.left(Math.floor(left / MINUTE_MS))}`}>
      {emergency.bannerWhy(format.time(until))}
    </Notice>
  );
}

/** Milliseconds until then, looked at every few seconds; `onOver` is called once. */
function useTimeLeft(until: string, onOver: () => void): number {
  const [left, setLeft] = useState(() => Date.parse(until) - Date.now());
  const latest = useRef(onOver);
  latest.current = onOver;
  useEffect(() => {
    const tick = (): void => {
      const next = Date.parse(until) - Date.now();
      setLeft(next);
      if (next > 0) return;
      clearInterval(timer);
      latest.current();
    };
    const timer = setInterval(tick, TICK_MS);
    // whoever comes back to the page may come too late
    tick();
    return () => clearInterval(timer);
  }, [until]);
  return left;
}
