import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { homelessnessTerms } from '../settings/settings.service.ts';
import { addAnimal, addMember, addParticipant, addSituation, endEntry, sayWords } from './entries.service.ts';
import { defineChallenges, frameworks, setHomelessnessTerms } from './frameworks.service.ts';
import { knownOf } from './known.service.ts';
import { judgeVulnerable, observeChallenge, observeExposure, observeLife } from './observations.service.ts';
import { timelineOf } from './timeline.service.ts';

type ResidentPageOperation =
  | 'residents.known'
  | 'residents.timeline'
  | 'words.say'
  | 'animals.add'
  | 'household.add'
  | 'participants.add'
  | 'entries.end'
  | 'observations.challenge'
  | 'observations.judge'
  | 'observations.exposure'
  | 'observations.life'
  | 'situations.add'
  | 'challenges.list'
  | 'challenges.define'
  | 'homelessness.terms'
  | 'homelessness.setTerms';

export const residentPageHandlers: HandlersOf<ResidentPageOperation> = {
  'residents.known': (context, { residentId }) => knownOf(context, residentId),
  'residents.timeline': timelineOf,
  'words.say': sayWords,
  'animals.add': addAnimal,
  'household.add': addMember,
  'participants.add': addParticipant,
  'entries.end': endEntry,
  'observations.challenge': observeChallenge,
  'observations.judge': judgeVulnerable,
  'observations.exposure': observeExposure,
  'observations.life': observeLife,
  'situations.add': addSituation,
  'challenges.list': ({ db }) => ok(frameworks(db)),
  'challenges.define': defineChallenges,
  'homelessness.terms': ({ db }) => ok(homelessnessTerms(db)),
  'homelessness.setTerms': setHomelessnessTerms,
};
