import type { Page } from '@playwright/test';
import type { TestEngine } from '../helpers/engine.ts';
import { callEngine } from './engine-port.ts';

/** The engine behind the page, for the makers of tests/helpers: a refusal is a fault of the test. Needs `listen` before. */
export function engineOf(page: Page): Pick<TestEngine, 'must'> {
  return {
    must: async (operation, input) => {
      const reply = (await callEngine(page, operation, input)) as { readonly ok: boolean; readonly value: never };
      if (!reply.ok) throw new Error(`${operation}: ${JSON.stringify(reply)}`);
      return reply.value;
    },
  };
}
