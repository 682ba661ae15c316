import { type KeyboardEvent, useRef, useState } from 'react';
import type { DrawnHome } from './home-words.ts';
import { type Box, type Direction, nearest } from './nearest.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

type Walk = {
  readonly homes: readonly DrawnHome[];
  readonly selectedId: string | null;
  /** Space: shows the card. */
  readonly onShow: (home: DrawnHome) => void;
  /** Enter: shows the card and goes to it. */
  readonly onOpen: (home: DrawnHome) => void;
};

/** The keys of the drawing: arrows go where the eye would, Home and End to the first and the last home. */
export function useWalk({ homes, selectedId, onShow, onOpen }: Walk) {
  const [currentId, setCurrentId] = useState<string | null>(null);
  const ground = useRef<HTMLDivElement>(null);
  const isThere = (id: string | null) => homes.some((home) => home.id === id);
  const current = [currentId, selectedId].find(isThere) ?? homes[0]?.id ?? null;
  const goTo = (id: string | null) => {
    if (id === null) return;
    setCurrentId(id);
    tileOf(ground.current, id)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const home = homes.find(({ id }) => id === current);
    const direction = DIRECTIONS[event.key];
    if (home === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (direction !== undefined) goTo(nearest(boxesIn(ground.current), home.id, direction));
    else if (event.key === 'Home') goTo(homes[0]?.id ?? null);
    else if (event.key === 'End') goTo(homes.at(-1)?.id ?? null);
    else if (event.key === 'Enter') onOpen(home);
    else if (event.key === ' ') onShow(home);
    else return;
    event.preventDefault();
  };
  return { ground, current, onKeyDown, goTo };
}

function tileOf(ground: HTMLElement | null, id: string): HTMLElement | null {
  return ground?.querySelector<HTMLElement>(`[data-home="${id}"]`) ?? null;
}

function boxesIn(ground: HTMLElement | null): readonly Box[] {
  const tiles = ground?.querySelectorAll<HTMLElement>('[data-home]') ?? [];
  return [...tiles].map((tile) => {
    const { left, top, right, bottom } = tile.getBoundingClientRect();
    return { id: tile.dataset['home'] ?? '', left, top, right, bottom };
  });
}
