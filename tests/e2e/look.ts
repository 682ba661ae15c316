import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElectronApplication, Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
  }[];
}

/**
 * Rules of a scan. Other colours can break nothing but the contrast, and another size everything but that; where what
 * stands there has stayed the same, nothing but what has a size.
 */
const RULES = {
  all: {},
  contrast: { only: ['color-contrast'] },
  'all but contrast': { without: ['color-contrast'] },
  size: { only: ['target-size', 'scrollable-region-focusable'] },
} as const satisfies Readonly<
  Record<string, { readonly only?: readonly string[]; readonly without?: readonly string[] }>
>;

/**
 * What the accessibility scan holds against the page as it stands; empty when nothing. What was said aloud a moment ago
 * stands unseen in the library's announcer for seven seconds, and names buttons that may be gone by then.
 */
export async function accessibilityFaults(page: Page, asked: keyof typeof RULES): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const result = await page.evaluate(
    ({ only, without = [] }) => {
      // behind a dialog the page itself is hidden on purpose
      const isCovered = document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
      const off = [...without, ...(isCovered ? ['landmark-one-main', 'page-has-heading-one'] : [])];
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { axe } = globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResult> } };
      return axe.run(
        { exclude: ['[data-live-announcer]'] },
        {
          runOnly: only ? { type: 'rule', values: only } : { type: 'tag', values: tags },
          rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
          resultTypes: ['violations'],
          // by itself it reads and copies all style sheets for a rule that is on trial and not asked for
          preload: { assets: ['media'] },
        },
      );
    },
    RULES[asked] as { readonly only?: readonly string[]; readonly without?: readonly string[] },
  );
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary.replaceAll(/\s+/g, ' ').slice(0, 160)}`),
  );
}

/**
 * Everything on the page that can be seen and heard, with its words and all that is said of it: two that are equal differ
 * in place, size and colour at most. What lies behind a dialog is not heard, and the scan passes it by as well.
 */
export function whatStands(page: Page): Promise<string> {
  return page.evaluate(() => {
    const told = ({ localName, attributes, childNodes }: Element) => [
      localName,
      ...[...attributes]
        .filter(({ name }) => name !== 'class' && name !== 'style')
        .map(({ name, value }) => [name, value]),
      ...[...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map((node) => node.textContent),
    ];
    const isHeard = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"], [inert]');
    return JSON.stringify([...document.querySelectorAll('body *')].filter(isHeard).map(told));
  });
}

/** Text that is cut, and anything that scrolls sideways but a table with more columns than fit. A cell, and a home in a drawing, may end in … : its card has the whole. */
export function layoutFaults(page: Page, below = 'body'): Promise<readonly string[]> {
  return page.evaluate((place) => {
    const faults: string[] = [];
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      faults.push(`the page scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);
    for (const element of document.querySelectorAll(`:is(${place}) *`)) {
      const style = getComputedStyle(element);
      if (
        !(element instanceof HTMLElement) ||
        style.visibility === 'hidden' ||
        element.closest('.visually-hidden, [aria-hidden="true"], .skip-link')
      )
        continue;
      const wider = element.scrollWidth > element.clientWidth + 1;
      const taller = element.scrollHeight > element.clientHeight + 1;
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      if (wider && /auto|scroll/.test(style.overflowX) && !element.closest('.table-wide'))
        faults.push(`scrolls sideways: ${name(element)}`);
      if (!hasText || element.clientWidth <= 1) continue;
      if (
        wider &&
        /hidden|clip/.test(style.overflowX) &&
        !element.closest('[role="gridcell"], [role="rowheader"], .home, input')
      )
        faults.push(`cut at its side: ${name(element)}`);
      if (taller && /hidden|clip/.test(style.overflowY) && element.clientHeight > 0 && !element.closest('.home'))
        faults.push(`cut at its foot: ${name(element)}`);
      const box = element.getBoundingClientRect();
      const isBeside = box.left < -1 || box.right > root.clientWidth + 1;
      if (box.width > 0 && isBeside && !element.closest('.table-wide'))
        faults.push(`outside the window: ${name(element)}`);
    }
    return faults;
  }, below);
}

export interface Look {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  /** 2 is 200 %, as the menu sets it. */
  readonly zoom: number;
  /** What of the accessibility scan this look can break. */
  readonly rules: keyof typeof RULES;
}

/** All at 1366 x 768, the window of an ordinary office screen. */
export const LOOKS = [
  { name: 'light', theme: 'light', zoom: 1, rules: 'all' },
  { name: 'dark', theme: 'dark', zoom: 1, rules: 'contrast' },
  { name: 'zoom', theme: 'light', zoom: 2, rules: 'all but contrast' },
] as const satisfies readonly Look[];

export async function setLook(app: ElectronApplication, page: Page, { theme, zoom }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await app.evaluate(({ BrowserWindow }, factor) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.getContentSize().join() !== '1366,768') window?.setContentSize(1366, 768);
    window?.webContents.setZoomFactor(factor);
  }, zoom);
  await page.waitForFunction(
    ([wanted, factor]) =>
      document.documentElement.dataset['theme'] === wanted && Math.abs(window.innerWidth - 1366 / factor) < 2,
    [theme, zoom] as const,
  );
  await isDrawn(page);
}

/** Once the page has drawn what it knows now. */
export async function isDrawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}
