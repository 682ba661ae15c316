import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { changeCourseAndStop } from '../handoffs/death.ts';
import { alikesOf } from './alikes.ts';
import { assign, assignableStaff, unassign } from './assignments.service.ts';
import { openCourse } from './courses.service.ts';
import { emergencies, markSeen, openEmergency, unseenEmergencies } from './emergency.service.ts';
import { mergeResidents, previewMerge } from './merge.service.ts';
import { residentCard, revealHome, revealId } from './resident-card.service.ts';
import { changeResident, createResident, protectResident } from './residents.service.ts';
import { residentsInList } from './residents-list.service.ts';

type ResidentsOperation =
  | 'residents.list'
  | 'residents.get'
  | 'residents.create'
  | 'residents.change'
  | 'residents.protect'
  | 'residents.revealId'
  | 'residents.revealAddress'
  | 'residents.alike'
  | 'courses.open'
  | 'courses.change'
  | 'residents.previewMerge'
  | 'residents.merge'
  | 'assignments.staff'
  | 'assignments.set'
  | 'assignments.end'
  | 'emergency.open'
  | 'emergency.list'
  | 'emergency.unseen'
  | 'emergency.markSeen';

export const residentsHandlers: HandlersOf<ResidentsOperation> = {
  'residents.list': (context, input) => ok(residentsInList(context, input)),
  'residents.get': (context, { id }) => residentCard(context, id),
  'residents.create': createResident,
  'residents.change': changeResident,
  'residents.protect': protectResident,
  'residents.revealId': (context, { id, reason }) => revealId(context, id, reason),
  'residents.revealAddress': (context, { id, reason }) => revealHome(context, id, reason),
  'residents.alike': (context, input) => ok(alikesOf(context, input)),
  'courses.open': openCourse,
  'courses.change': changeCourseAndStop,
  'residents.previewMerge': previewMerge,
  'residents.merge': mergeResidents,
  'assignments.staff': ({ db }) => ok(assignableStaff(db)),
  'assignments.set': assign,
  'assignments.end': unassign,
  'emergency.open': openEmergency,
  'emergency.unseen': (context) => ok(unseenEmergencies(context)),
  'emergency.list': (context, input) => ok(emergencies(context, input)),
  'emergency.markSeen': markSeen,
};
