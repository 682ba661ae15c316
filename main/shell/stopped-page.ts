import { RESTART_URL } from './addresses.ts';
import type { ShellWords } from './words.ts';

/** What the window shows when the engine is gone: no script, the system's own colours, one next step. */
export function stoppedPage(words: ShellWords, language: string): string {
  const { title, what, next, help } = words.stopped;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${title}</title>
<style nonce="__CSP_NONCE__">
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto 0; padding: 0 1.5rem; }
h1 { font-size: 1.375rem; }
a { display: inline-block; padding: 0.5rem 1rem; border: 1px solid; border-radius: 8px; color: inherit; font-weight: 600; text-decoration: none; }
a:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
p:last-child { font-size: 0.875rem; }
</style></head>
<body><main><h1>${title}</h1><p>${what}</p><p><a href="${RESTART_URL}">${next}</a></p><p>${help}</p></main></body>
</html>`;
}
