import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { useComponentText } from './text-context.ts';
import { ToastContext, type ToastMessage } from './toast-context.ts';

const SECONDS = 6;
const AT_ONCE = 3;
/** Above and below them, in pixels. */
const GAP = 16;
const ICONS = { ok: CircleCheck, info: Info, warn: TriangleAlert, bad: CircleAlert };

type Shown = ToastMessage & { readonly key: number };

/** Holds the messages of the app; put it around everything. Messages wait while pointed at or focused. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const next = useRef(0);
  const show = useCallback((message: ToastMessage) => {
    next.current += 1;
    const key = next.current;
    setShown((before) => [...without(before, message.topic).slice(1 - AT_ONCE), { ...message, key }]);
  }, []);
  const remove = useCallback((key: number) => setShown((before) => before.filter((toast) => toast.key !== key)), []);
  return (
    <ToastContext value={show}>
      {children}
      <ToastRegion shown={shown} onRemove={remove} />
    </ToastContext>
  );
}

function without(shown: readonly Shown[], topic: string | undefined): readonly Shown[] {
  return topic === undefined ? shown : shown.filter((toast) => toast.topic !== topic);
}

/** Says how tall the messages are: where the window is small, what stands below them makes room, so that no field is covered. */
function useToastRoom(list: RefObject<HTMLOListElement | null>): void {
  useEffect(() => {
    if (list.current === null) return;
    const watched = new ResizeObserver(([entry]) => {
      const height = Math.ceil(entry?.contentRect.height ?? 0);
      document.documentElement.style.setProperty('--toast-room', `${height === 0 ? 0 : height + GAP}px`);
    });
    watched.observe(list.current);
    return () => watched.disconnect();
  }, [list]);
}

type RegionProps = { readonly shown: readonly Shown[]; readonly onRemove: (key: number) => void };

function ToastRegion({ shown, onRemove }: RegionProps) {
  const text = useComponentText();
  const [isHeld, setHeld] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  useToastRoom(list);
  const region = (
    <section
      className="toast-region"
      aria-label={text.notifications}
      data-react-aria-top-layer
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <ol ref={list} aria-live="polite" aria-relevant="additions">
        {shown.map((toast) => (
          <Toast key={toast.key} toast={toast} isHeld={isHeld} onRemove={onRemove} />
        ))}
      </ol>
    </section>
  );
  return typeof document === 'undefined' ? region : createPortal(region, document.body);
}

type ToastProps = { readonly toast: Shown; readonly isHeld: boolean; readonly onRemove: (key: number) => void };

function Toast({ toast, isHeld, onRemove }: ToastProps) {
  const text = useComponentText();
  const { key, tone = 'ok', action } = toast;
  const Icon = ICONS[tone];
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => onRemove(key), SECONDS * (action || tone === 'bad' ? 2000 : 1000));
    return () => clearTimeout(timer);
  }, [isHeld, key, action, tone, onRemove]);
  const act = () => {
    action?.onPress();
    onRemove(key);
  };
  return (
    <li className={`toast toast-${tone}`}>
      <Icon className="icon toast-icon" aria-hidden />
      <span className="toast-words">{toast.text}</span>
      {action && (
        <Button size="small" onPress={act}>
          {action.label}
        </Button>
      )}
      <IconButton size="small" label={text.dismiss} icon={X} onPress={() => onRemove(key)} />
    </li>
  );
}
