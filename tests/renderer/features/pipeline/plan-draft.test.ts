import { expect, it } from 'vitest';
import { planInput, valuesOf } from '../../../../renderer/features/pipeline/plan-values.ts';
import type { Plan } from '../../../../renderer/features/pipeline/years.ts';
import { readDraft, typedOver } from '../../../../renderer/lib/found-draft.ts';
import { idOf } from '../units/a-home.ts';

const plan: Plan = {
  id: idOf<'planned-homes'>(1),
  version: 1,
  name: 'Mølleparken',
  type: 'SKAEV',
  homes: 6,
  stage: 'idea',
  expectedOn: null,
  estateId: null,
  estate: null,
  association: null,
  place: 'Møllevej',
  shielded: false,
  note: null,
};

it('goes on with the draft of a plan that was shielded meanwhile, and leaves it so', () => {
  const then = valuesOf(plan);
  const typed = { ...then, note: 'Byggetilladelse søgt' };
  const since = valuesOf({ ...plan, place: null, shielded: true });
  const saved = (draft: object) => planInput(readDraft(JSON.stringify(draft), since));
  expect(saved(typedOver(then, typed))).toMatchObject({ note: typed.note, shielded: true, place: null });
  // what a whole form would do
  expect(saved(typed)).toMatchObject({ note: typed.note, shielded: false, place: 'Møllevej' });
});
