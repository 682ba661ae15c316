import type { residentMerge as danish } from '../da/resident-merge.ts';
import type { Wording } from '../wording.ts';

const records = (count: number) => (count === 1 ? '1 record' : `${count} records`);

export const residentMerge: Wording<typeof danish> = {
  title: 'Merge with another record',
  why: 'The same resident may have been written down twice. Choose the other, and say what holds where the two differ. The resident that you are on stays; the other goes. It can be undone.',
  search: 'Search for the other record',
  searchHint: 'A name or a part of it. Those that look alike are here at once.',
  found: 'Who is it?',
  none: 'No other resident fits what you have written.',
  missing: 'Choose the other record.',
  kept: (name) => `This one: ${name}`,
  other: (name) => `The other: ${name}`,
  same: 'On this the two agree, or one alone says something. It comes along:',
  choose: 'Here the two differ. What holds?',
  alsoEnds: 'What is not chosen ends today, and stays on the timeline.',
  moves: (count) => `${records(count)} move along from the other: courses, words, tenancies and all else.`,
  protects: 'One of the two is protected. The resident stays so.',
  blocked: 'The two cannot be merged as they are',
  act: 'Merge into one resident',
  done: 'The two records are one resident now',
  fields: {
    name: 'Name',
    calledName: 'Called',
    identity: 'Identity',
    birthDate: 'Birth date',
    personId: 'Personal number',
    phone: 'Phone',
    language: 'Language',
    interpreter: 'Needs an interpreter',
    contactWay: 'Best reached by',
    contactTime: 'Best reached at',
    team: 'Team',
    course: 'Course that goes on',
    situation: 'Housing situation now',
    waiting: 'Place on the waiting list',
    primary: 'Primary worker',
    coordinator: 'Coordinator',
  },
  answers: { yes: 'Yes', no: 'No' },
  since: (text, day) => (text === '' ? day : `${text}, since ${day}`),
  problems: {
    'tenancies-collide': 'The two live in different homes on the same days. Correct or end one of the tenancies first.',
    'offers-collide': 'The two have an open offer each on the same home. Withdraw one of them first.',
    'in-conflict': 'There is a known conflict between the two. End it first if they are the same person.',
  },
};
