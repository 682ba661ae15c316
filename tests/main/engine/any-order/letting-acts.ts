import fc from 'fast-check';
import type { Input, Operation, Output } from '../../../../shared/contract/index.ts';
import type { DayInterval } from '../../../../shared/dates.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { ResidentId, UnitId } from '../../../../shared/ids.ts';
import type { CopiedEngine } from '../../../helpers/copied-engine.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { acceptInput, declineInput, offerInput, STAYS } from '../../../helpers/offers.ts';
import { SAID } from '../../../helpers/waiting.ts';
import { stageCsv } from '../imports/staged.ts';
import { ESTATES, type LettingWorld } from './letting-world.ts';

/** The engine with what the acts were done to. */
export interface Letting {
  readonly engine: CopiedEngine;
  readonly world: LettingWorld;
  /** How often each operation was done, so that a walk in which all was refused is no proof. */
  readonly done: Map<Operation, number>;
}

/** One act with its choices: numbers, which mean the nth of what there is when it is its turn. */
export interface Act {
  readonly name: string;
  readonly run: (letting: Letting) => Promise<Claim | undefined>;
}

/** A home that an act let, and for which days: none of them may have been taken before it. */
export interface Claim extends DayInterval {
  readonly unitId: UnitId;
}

/** What a refusal may never be: a fault of ours, or a shape that the act should not have. */
const FAULTS: readonly string[] = ['unexpected', 'bad-input', 'no-permission'];

async function attempt<O extends Operation>(letting: Letting, operation: O, input: Input<O>): Promise<boolean> {
  const answer = await letting.engine.call(operation, input);
  if (answer.ok) letting.done.set(operation, (letting.done.get(operation) ?? 0) + 1);
  else if (FAULTS.includes(answer.error.code)) throw new Error(`${operation}: ${JSON.stringify(answer.error)}`);
  return answer.ok;
}

const nth = <T>(items: readonly T[], index: number): T | undefined => items[index % items.length];
const home = fc.nat(3);
const person = fc.nat(3);
const day = fc.integer({ min: 0, max: 90 }).map((days) => addDays(TODAY, days));
/** Most stays are short, so that the home is let again. */
const stay = fc
  .tuple(day, fc.option(fc.nat(9), { freq: 15 }))
  .map(([from, days]) => ({ from, to: days === null ? null : addDays(from, days) }));

function act<T>(
  name: string,
  chosen: fc.Arbitrary<T>,
  run: (letting: Letting, chosen: T) => Promise<Claim | boolean | undefined>,
): fc.Arbitrary<Act> {
  return chosen.map((choice) => ({
    name: `${name} ${JSON.stringify(choice)}`,
    run: async (letting) => {
      const claim = await run(letting, choice);
      return typeof claim === 'object' ? claim : undefined;
    },
  }));
}

const placed = (letting: Letting, at: number, who: number): { unitId: UnitId; residentId: ResidentId } => ({
  unitId: nth(letting.world.homes, at) as UnitId,
  residentId: nth(letting.world.people, who) as ResidentId,
});

type Offer = Output<'offers.ofHome'>['offers'][number];

/** The nth offer in one of the states, and its home; any offer where there is none. */
async function offerIn(letting: Letting, index: number, ...states: readonly Offer['state'][]) {
  const all: (Offer & { readonly unitId: UnitId })[] = [];
  for (const unitId of letting.world.homes) {
    const { offers } = await letting.engine.must('offers.ofHome', { unitId });
    all.push(...offers.map((offer) => ({ ...offer, unitId })));
  }
  const fitting = all.filter(({ state }) => states.includes(state));
  return nth(fitting.length > 0 ? fitting : all, index);
}

const starts = act('start', fc.tuple(home, person, stay), async (letting, [at, who, days]) => {
  const { unitId, residentId } = placed(letting, at, who);
  const wish = { unitId, kind: 'temporary' as const, persons: [{ residentId }], ...days };
  return (await attempt(letting, 'tenancies.start', wish)) ? { unitId, ...days } : undefined;
});

/** Ends a tenancy, or moves its last day, forwards or back. */
const ends = act('end', fc.tuple(home, fc.nat(3), fc.nat(12)), async (letting, [at, index, days]) => {
  const unitId = nth(letting.world.homes, at) as UnitId;
  const { tenancies } = await letting.engine.must('units.get', { id: unitId });
  const known = nth(tenancies, index);
  if (!known) return;
  const to = addDays(known.from, days);
  const { fingerprint } = await letting.engine.must('tenancies.prepareEnd', { id: known.id, to });
  await attempt(letting, 'tenancies.end', { id: known.id, version: known.version, to, confirmed: fingerprint });
});

const proposes = act('propose', fc.tuple(home, person, fc.option(day)), (letting, [at, who, moveIn]) =>
  attempt(letting, 'offers.propose', { ...placed(letting, at, who), moveIn }),
);

const WORD = { rule: 'animals', text: 'Viceværten siger ja til hunden' } as const;
const offers = act(
  'offer',
  fc.tuple(fc.nat(9), fc.nat(20), day, fc.boolean()),
  async (letting, [index, days, moveIn, confirms]) => {
    const known = await offerIn(letting, index, 'proposed');
    const until = addDays(TODAY, days);
    const held = { answerBy: until, holdUntil: until, moveIn, reasonPassedOver: 'Valgt efter et møde om alle' };
    if (known)
      await attempt(
        letting,
        'offers.offer',
        offerInput(keyOf(known), { ...held, confirmations: confirms ? [WORD] : [] }),
      );
  },
);

const accepts = act('accept', fc.tuple(fc.nat(9), stay), async (letting, [index, days]) => {
  const known = await offerIn(letting, index, 'offered');
  const isDone = known !== undefined && (await attempt(letting, 'offers.accept', acceptInput(keyOf(known), days)));
  return isDone ? { unitId: known.unitId, ...days } : undefined;
});

const declines = act('decline', fc.nat(9), async (letting, index) => {
  const known = await offerIn(letting, index, 'proposed', 'offered');
  if (known) await attempt(letting, 'offers.decline', declineInput(keyOf(known)));
});

const withdraws = act('withdraw', fc.nat(9), async (letting, index) => {
  const known = await offerIn(letting, index, 'proposed', 'offered');
  if (known) await attempt(letting, 'offers.withdraw', { ...keyOf(known), reason: 'needs-changed', note: null });
});

const regrets = act('change of mind', fc.nat(9), async (letting, index) => {
  const known = await offerIn(letting, index, 'accepted');
  if (known) await attempt(letting, 'offers.changeMind', { ...keyOf(known), note: 'Vil ikke alligevel', ...STAYS });
});

/** Undoes the last act, or the undoing of one. */
const undoes = act('undo', fc.boolean(), async (letting, isRedo) => {
  const { undo, redo } = await letting.engine.must('changes.last', {});
  const seq = (isRedo ? redo : undo)?.seq;
  if (seq === undefined) return;
  await letting.engine.confirmPassword();
  await attempt(letting, 'changes.undo', { seq });
});

const HEADER = 'Boligorganisation;Afdeling;Lejemålsnr.;Lejer;Indflytning;Fraflytning';
const line = fc.tuple(home, fc.constantFrom('Prøve Ny', 'Prøve Anden', 'Prøve Person 1'), stay);
/** A file of one to three rows, also of a home twice. */
const imports = act('import', fc.array(line, { minLength: 1, maxLength: 3 }), async (letting, rows) => {
  const lines = rows.map(([at, name, { from, to }]) => {
    const estate = ESTATES[Math.max(0, at - 1)] ?? '';
    return ['Åkanden', estate, `L-${[1, 2, 3, 4][at]}`, name, from, to ?? ''].join(';');
  });
  const what = await stageCsv(letting.engine, 'tenancies', [HEADER, ...lines]);
  await letting.engine.confirmPassword();
  const answer = await letting.engine.call('imports.applyTenancies', what);
  if (answer.ok && answer.value.applied && answer.value.created > 0)
    letting.done.set('imports.applyTenancies', (letting.done.get('imports.applyTenancies') ?? 0) + 1);
});

/** Off the list and paused, or reviewed with the same needs: whose place it is stays the same. */
const pauses = act('review', person, async (letting, who) => {
  const residentId = nth(letting.world.people, who) as ResidentId;
  const [entry] = await letting.engine.must('waiting.get', { residentId });
  if (!entry) return;
  const { id, version, needs } = entry;
  await attempt(letting, 'waiting.review', {
    ...SAID,
    residentId,
    id,
    version,
    needs,
    urgency: 'acute',
    urgencyReason: 'Sover ude',
  });
});

function keyOf({ id, version }: Offer) {
  return { id, version };
}

/** Any act, those of an offer's way more often than the rest. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: proposes },
  { weight: 6, arbitrary: offers },
  { weight: 5, arbitrary: accepts },
  { weight: 2, arbitrary: declines },
  { weight: 2, arbitrary: withdraws },
  { weight: 2, arbitrary: regrets },
  { weight: 2, arbitrary: starts },
  { weight: 2, arbitrary: ends },
  { weight: 2, arbitrary: undoes },
  { weight: 1, arbitrary: imports },
  { weight: 1, arbitrary: pauses },
);
