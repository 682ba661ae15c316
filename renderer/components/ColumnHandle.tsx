import { type PointerEvent, useRef } from 'react';

type ColumnHandleProps = {
  /** In pixels; null: its share of what is left. */
  readonly onResize: (width: number | null) => void;
};

/** The edge between two headings, drawn by the mouse. By keyboard the heading itself takes Shift with an arrow. */
export function ColumnHandle({ onResize }: ColumnHandleProps) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const take = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width: event.currentTarget.parentElement?.offsetWidth ?? 0 };
  };
  const draw = (event: PointerEvent<HTMLElement>) => {
    const from = start.current;
    if (from !== null && event.clientX !== from.x) onResize(from.width + event.clientX - from.x);
  };
  const leave = () => {
    start.current = null;
  };
  return (
    <span
      className="column-handle"
      aria-hidden
      onPointerDown={take}
      onPointerMove={draw}
      onLostPointerCapture={leave}
      onDoubleClick={() => onResize(null)}
    />
  );
}
