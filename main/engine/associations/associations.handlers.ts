import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { associationsIn, changeAssociation, createAssociation } from './associations.service.ts';
import { setEstateDefaults } from './estate-defaults.service.ts';
import { addHouseRules, changeEstate, createEstate, estatesIn } from './estates.service.ts';

type AssociationsOperation =
  | 'associations.list'
  | 'associations.create'
  | 'associations.update'
  | 'estates.list'
  | 'estates.create'
  | 'estates.update'
  | 'estates.setDefaults'
  | 'houseRules.add';

export const associationsHandlers: HandlersOf<AssociationsOperation> = {
  'associations.list': (context) => ok(associationsIn(context)),
  'associations.create': createAssociation,
  'associations.update': changeAssociation,
  'estates.list': (context) => ok(estatesIn(context)),
  'estates.create': createEstate,
  'estates.update': changeEstate,
  'estates.setDefaults': setEstateDefaults,
  'houseRules.add': addHouseRules,
};
