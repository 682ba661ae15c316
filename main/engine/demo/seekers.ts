import type { Story } from './stories.ts';

/** They look for a home too; each by another road. */
export const SEEKERS: readonly Story[] = [
  {
    name: 'Tilde Bøgelund',
    age: 22,
    team: 'Team Midtby',
    primary: 'mette',
    others: ['amina'],
    contactWay: 'text-message',
    contactTime: 'Efter kl. 15',
    happened: [
      ['contacted', 85],
      ['active', 80],
    ],
  },
  {
    name: 'Bent Havrevang',
    age: 63,
    team: 'Team Kyst',
    primary: 'mette',
    coordinator: 'karen',
    others: ['lone'],
    contactWay: 'phone',
    contactTime: 'Formiddag',
    happened: [
      ['contacted', 560],
      ['active', 545],
    ],
  },
  {
    name: 'Sasja Rosenørn',
    age: 36,
    team: 'Team Midtby',
    primary: 'amina',
    contactWay: 'through-worker',
    happened: [
      ['contacted', 130, 'Spurgte selv fra fængslet'],
      ['active', 120],
    ],
  },
  {
    name: 'Ali Brombær',
    age: 45,
    team: 'Team Kyst',
    primary: 'mette',
    language: 'Kurdisk',
    interpreter: false,
    contactWay: 'phone',
    happened: [
      ['contacted', 240],
      ['active', 230],
    ],
  },
];
