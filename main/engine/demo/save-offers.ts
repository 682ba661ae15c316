import type { ResidentId, UnitId } from '../../../shared/ids.ts';
import { sql } from '../db/sql.ts';
import { acceptOffer, changeMind, declineOffer } from '../offers/answers.service.ts';
import type { StoredOffer } from '../offers/offers.repository.ts';
import { offersOfResident } from '../offers/offers.repository.ts';
import { makeOffer, prepareOffer, proposeOffer } from '../offers/offers.service.ts';
import type { Act, Acting } from './acting.ts';
import { done } from './acting.ts';
import type { DemoAnswer, DemoOffer } from './way-shapes.ts';

/** When somebody of the demo could move into an offered home. */
const MOVE_IN = 12;

/** The offer with all that came of it. Where no home of the demo fits, nothing is offered. */
export function offerActs(residentId: ResidentId, { offered, later, ...wanted }: DemoOffer): Act[] {
  const proposed: Act = { on: wanted.proposed, happens: (context) => propose(context, residentId, wanted) };
  return [
    proposed,
    ...(offered === undefined
      ? []
      : [{ on: offered.on, happens: (context: Acting) => offer(context, residentId, offered) }]),
    ...(later === undefined ? [] : answerActs(residentId, later)),
  ];
}

function propose(context: Acting, residentId: ResidentId, wanted: DemoOffer): void {
  const unitId = fittingHome(context, residentId, wanted);
  if (unitId !== null) done(proposeOffer(context, { unitId, residentId, moveIn: context.day(MOVE_IN) }));
}

/** In the order of the list of homes. */
function fittingHome(context: Acting, residentId: ResidentId, { types, shielded = false }: DemoOffer): UnitId | null {
  const homes = context.db.all<{ readonly id: UnitId }>(sql`
    select u.id from units u where u.shielded = ${shielded ? 1 : 0} and u.type in (select value from json_each(${JSON.stringify(types)}))
      and not exists (select 1 from tenancies t where t.unit_id = u.id and coalesce(t.to_day, '9') >= ${context.day(0)})
      and not exists (select 1 from outages x where x.unit_id = u.id and coalesce(x.to_day, '9') >= ${context.day(0)})
    order by u.list_sort, u.id`);
  const fits = ({ id }: { readonly id: UnitId }): boolean => {
    const prepared = prepareOffer(context, { homeId: id, residentId, moveIn: context.day(MOVE_IN) });
    return prepared.ok && prepared.value.failing.length === 0;
  };
  return homes.find(fits)?.id ?? null;
}

function offer(context: Acting, residentId: ResidentId, said: NonNullable<DemoOffer['offered']>): void {
  const found = newest(context, residentId);
  if (found === null) return;
  const { id, version, unitId } = found;
  const moveIn = context.day(MOVE_IN);
  const { unknown } = done(prepareOffer(context, { homeId: unitId, residentId, moveIn }));
  const text = 'Vi har talt med borgeren og set boligen sammen. Det går.';
  done(
    makeOffer(context, {
      offer: { id, version },
      answerBy: context.day(said.answer),
      holdUntil: context.day(said.hold),
      moveIn,
      confirmations: unknown.map(({ rule }) => ({ rule, text })),
      reasonPassedOver: said.passedOver,
    }),
  );
}

function answerActs(residentId: ResidentId, answer: DemoAnswer): Act[] {
  const stays = { consequence: 'stay', pausedUntil: null } as const;
  if (answer.kind === 'declined') {
    const { on, by, reason, note, contact } = answer;
    const decline = (context: Acting): void => {
      const found = newest(context, residentId);
      if (found === null) return;
      const said = { by, reason, note, ...stays, nextContactOn: context.day(contact) };
      done(declineOffer(context, { id: found.id, version: found.version, ...said }));
    };
    return [{ on, happens: decline }];
  }
  const { accepted, on, note, contact } = answer;
  const accept = (context: Acting): void => {
    const found = newest(context, residentId);
    if (found === null) return;
    const tenancy = { kind: 'lease', from: context.day(MOVE_IN), to: null, with: [], leavesList: false } as const;
    done(acceptOffer(context, { id: found.id, version: found.version, ...tenancy, with: [] }));
  };
  const regret = (context: Acting): void => {
    const found = newest(context, residentId);
    if (found === null) return;
    const said = { note, ...stays, nextContactOn: context.day(contact) };
    done(changeMind(context, { id: found.id, version: found.version, ...said }));
  };
  return [
    { on: accepted, happens: accept },
    { on, happens: regret },
  ];
}

function newest({ db }: Acting, residentId: ResidentId): StoredOffer | null {
  return offersOfResident(db, sql`1`, residentId)[0] ?? null;
}
