import { expect, it } from 'vitest';
import { handoffChangeFields, isOfHandingOver } from '../../../shared/domain/change-fields-handoffs.ts';

it('tells of an act in the log what is of the home, and keeps the rest for who hands over', () => {
  const open = Object.keys(handoffChangeFields.handoffs).filter((field) => !isOfHandingOver('handoffs', field));
  expect(open).toContain('home');
  for (const field of ['own_words', 'crisis_signs', 'close_note', 'type', 'unit', 'grounds', 'paused_why'])
    expect(isOfHandingOver('handoffs', field), field).toBe(true);
  expect(isOfHandingOver('handoff_readbacks', 'situation')).toBe(true);
  expect(isOfHandingOver('tasks', 'text')).toBe(false);
});
