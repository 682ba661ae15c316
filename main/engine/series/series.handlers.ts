import type { Operation } from '../../../shared/contract/index.ts';
import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { absencesNow, addAbsence, handOver, handOverPage, removeAbsence } from './absences.service.ts';
import { changeAbsence, previewChange } from './change-absence.service.ts';
import { clashesOf } from './clashes.service.ts';
import { accessGiven, seeGiven } from './lending.ts';
import { endSeries, holidayVisits, layOutAll, previewSeries, seriesOfResident, startSeries } from './series.service.ts';
import { calendarOf, teamOf } from './team.service.ts';

type Noun = 'series' | 'absences' | 'team';
type SeriesOperation = Extract<Operation, `${Noun}.${string}`>;

export const seriesHandlers: HandlersOf<SeriesOperation> = {
  'series.preview': previewSeries,
  'series.start': startSeries,
  'series.ofResident': seriesOfResident,
  'series.end': endSeries,
  'series.layOut': (context) => ok(layOutAll(context)),
  'series.holidays': (context) => ok(holidayVisits(context)),
  'series.clashes': (context, input) => ok({ clashes: clashesOf(context, input) }),
  'absences.list': (context) => ok(absencesNow(context)),
  'absences.add': addAbsence,
  'absences.remove': removeAbsence,
  'absences.preview': previewChange,
  'absences.change': changeAbsence,
  'absences.handOver': handOver,
  'absences.given': (context) => ok(accessGiven(context)),
  'absences.seeGiven': seeGiven,
  'absences.page': handOverPage,
  'team.board': teamOf,
  'team.calendar': calendarOf,
};
