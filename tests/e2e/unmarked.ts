import type { Page } from '@playwright/test';
import type { EngineMessage } from '../../shared/contract/wire.ts';

/** Keeps every text that the engine tells the page, from now on and in every later document: what may show unmarked. */
export async function listenToTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const told = new Set<string>();
    Object.assign(window, { told, knownAsTold: new Set<string>() });
    const keep = (value: unknown): void => {
      if (typeof value === 'string') told.add(value);
      else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) keep(inner);
    };
    window.addEventListener('message', ({ ports: [port] }) => {
      port?.addEventListener('message', ({ data }: MessageEvent<EngineMessage>) => keep(data));
    });
  });
  await page.reload();
}

/** Chords, the names of months and days, laws, what is spelt the same in every language, and the component library's own words. */
const SAME_EVERYWHERE = [
  '(?:I dag, )?\\p{L}+dag den',
  'Ctrl|Enter|Esc|Shift|Home|End|Alt',
  'Tryg Base|Dansk|English',
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
  'jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec',
  'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tir|ons|tor|fre|lør|søn|lø|sø',
  'kr|m²|SHA|ABL|SEL',
  'Forslag|Forrige|Næste|muligheder tilgængelige|mulighed tilgængelig',
  'Luk|Talfelt|dag|måned|år|åååå|mm|dd|Valgt dato',
].join('|');

/**
 * What stands on the screen, or is read aloud, without the marks that every word of shared/text carries in the marked
 * build, and is not something that the engine told, in the page or below `root`. Each is a word written past shared/text, or
 * left untranslated.
 */
export function unmarkedTexts(page: Page, root = 'body'): Promise<readonly string[]> {
  return page.evaluate(
    ([same, place]) => {
      // what was found to be told stays told, and is sought among thousands of texts but once
      const { told, knownAsTold } = window as unknown as {
        readonly told: ReadonlySet<string>;
        readonly knownAsTold: Set<string>;
      };
      const known = [...told];
      const common = new RegExp(`(?<!\\p{L})(?:${same})(?!\\p{L})`, 'giu');
      const withoutMarks = (text: string): string => {
        const less = text.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
        return less === text ? text : withoutMarks(less);
      };
      const isTold = (text: string): boolean => {
        if (told.has(text) || knownAsTold.has(text)) return true;
        const isPart = known.some((one) => one.includes(text) || (one.length > 2 && text.includes(one)));
        if (isPart) knownAsTold.add(text);
        return isPart;
      };
      const isWritten = (text: string): boolean => {
        // a text of somebody's own may have words in it that are the same everywhere
        const own = withoutMarks(text);
        if (told.has(text.trim()) || told.has(own.replace(/^[^\p{L}]+/u, '').trim())) return false;
        const rest = own.replaceAll(common, ' ').trim();
        const letters = rest.replaceAll(/[^\p{L}]+/gu, ' ').trim();
        return (
          letters.length > 1 &&
          !isTold(rest) &&
          !rest.split(/[·,–:()]/).every((part) => !/\p{L}{2}/u.test(part) || isTold(part.trim()))
        );
      };
      const found = new Set<string>();
      for (const element of document.querySelectorAll(`:is(${place}), :is(${place}) *`)) {
        // initials are made of a name
        if (element.closest('script, style, .avatar')) continue;
        for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'placeholder', 'title', 'alt']) {
          const text = element.getAttribute(name);
          if (text && isWritten(text)) found.add(`${name}: ${text}`);
        }
        for (const node of element.childNodes)
          if (node.nodeType === Node.TEXT_NODE && isWritten(node.textContent ?? ''))
            found.add(`${element.tagName.toLowerCase()}.${element.className}: ${node.textContent?.trim()}`);
      }
      return [...found];
    },
    [SAME_EVERYWHERE, root] as const,
  );
}
