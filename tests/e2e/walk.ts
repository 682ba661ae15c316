import type { ElectronApplication, Page } from '@playwright/test';
import type { LookAt, opener } from './openings.ts';
import { goTo } from './screens.ts';

/** What is needed to open one thing after the other. */
export interface Walk {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly open: ReturnType<typeof opener>;
  readonly look: LookAt;
  readonly settled: () => Promise<void>;
  readonly password: string;
  readonly files: string;
}

/** Goes to a place and waits until it stands still. */
export async function to({ page, settled }: Walk, place: string): Promise<void> {
  await goTo(page, place);
  await settled();
}
