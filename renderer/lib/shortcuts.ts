import { useEffect, useRef } from 'react';
import type { PageCommand } from '../../shared/contract/shell-api.ts';

/** With Ctrl, or Cmd on a Mac. The menu shows the same keys (main/shell/menu.ts). */
const keys: Readonly<Record<string, PageCommand | 'lock'>> = {
  k: 'search',
  '1': 'go-today',
  '2': 'go-homes',
  '3': 'go-residents',
  '4': 'go-waiting',
  '5': 'go-visits',
  '6': 'go-handoffs',
  ',': 'go-settings',
  n: 'new-home',
  i: 'import',
  e: 'occupancy-list',
  p: 'print',
  l: 'lock',
  z: 'undo',
  y: 'redo',
};

/** The same with Shift. */
const shifted: Readonly<Record<string, PageCommand>> = { z: 'redo', n: 'new-resident' };

/** Runs `act` for the keys of the app, wherever the focus is; F1 and ? (outside text) ask for the guide. */
export function useShortcuts(act: (command: PageCommand | 'lock') => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      if (command === null || event.repeat) return;
      event.preventDefault();
      if (command === 'lock' || !hasOpenDialog()) latest.current(command);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** F1 (and ? outside text) where no other key of the app works: before somebody has signed in. */
export function useGuideKey(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.repeat || commandOf(event) !== 'shortcuts' || hasOpenDialog()) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function commandOf(event: KeyboardEvent): PageCommand | 'lock' | null {
  if (event.key === 'F1') return 'shortcuts';
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (plain && event.key === '?' && !isTyping(event.target)) return 'shortcuts';
  if (plain || event.altKey) return null;
  const key = event.key.toLowerCase();
  const command = (event.shiftKey ? shifted[key] : keys[key]) ?? null;
  return isOfText(command) && isTyping(event.target) ? null : command;
}

/** What is typed in a dialog must not be left behind by a key; locking is always possible and keeps it as a draft. */
function hasOpenDialog(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}

/** In a field these keys are for what is being typed there. */
function isOfText(command: PageCommand | 'lock' | null): boolean {
  return command === 'undo' || command === 'redo';
}

const FIELD = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable], [role="spinbutton"]';

/** Does the keyboard write text where it is? */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(FIELD);
}
