import type { TestEngine } from './engine.ts';

/** Whether what is kept beside other rows follows from them, as the doctor finds it. */
export async function derivedCheck({ must }: Pick<TestEngine, 'must'>) {
  const { checks } = await must('system.doctor', {});
  return checks.find(({ name }) => name === 'derived');
}
