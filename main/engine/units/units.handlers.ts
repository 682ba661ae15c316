import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { cityOf } from '../data/post-codes.ts';
import { setCondition } from './conditions.service.ts';
import { changeOutage, endOutage, followUpOutage, startOutage } from './outages.service.ts';
import { repairsInList } from './repairs.service.ts';
import { revealAddress, unitCard } from './unit-card.service.ts';
import { changeUnits, previewChanges } from './unit-changes.service.ts';
import { changeUnit, createUnit } from './units.service.ts';
import { copyUnits, unitIds } from './units-copy.service.ts';
import { attributesUsed, unitsInList, vacancies } from './units-list.service.ts';

type UnitsOperation =
  | 'units.list'
  | 'units.ids'
  | 'units.copy'
  | 'units.vacancies'
  | 'units.get'
  | 'units.revealAddress'
  | 'units.create'
  | 'units.update'
  | 'units.setCondition'
  | 'outages.start'
  | 'outages.update'
  | 'outages.followUp'
  | 'outages.end'
  | 'outages.list'
  | 'postCodes.city'
  | 'attributes.inUse'
  | 'units.previewChanges'
  | 'units.change';

export const unitsHandlers: HandlersOf<UnitsOperation> = {
  'units.list': (context, input) => ok(unitsInList(context, input)),
  'units.ids': (context, input) => ok(unitIds(context, input)),
  'units.copy': copyUnits,
  'units.vacancies': (context, input) => ok(vacancies(context, input)),
  'units.get': (context, { id }) => unitCard(context, id),
  'units.revealAddress': (context, { id, reason }) => revealAddress(context, id, reason),
  'units.create': createUnit,
  'units.update': changeUnit,
  'units.setCondition': setCondition,
  'units.previewChanges': previewChanges,
  'units.change': changeUnits,
  'outages.start': startOutage,
  'outages.update': changeOutage,
  'outages.followUp': followUpOutage,
  'outages.end': endOutage,
  'attributes.inUse': (context) => ok(attributesUsed(context)),
  'outages.list': (context, input) => ok(repairsInList(context, input)),
  'postCodes.city': (_, { postCode }) => ok({ city: cityOf(postCode) }),
};
