import type { timeline as danish } from '../da/timeline.ts';
import type { Wording } from '../wording.ts';

export const timeline: Wording<typeof danish> = {
  kinds: {
    courses: 'Course',
    assignments: 'Workers',
    texts: 'Words and agreements',
    animals: 'Animals',
    household: 'Household',
    participants: 'Participants',
    challenges: 'Challenges',
    exposure: 'Exposure',
    life: 'Life overview',
    situations: 'Housing situation',
    tenancies: 'Tenancies',
  },
  heads: {
    courses: 'Course',
    assignments: 'Assigned',
    texts: 'Words',
    animals: 'Animal',
    household: 'In the household',
    participants: 'Participant',
    challenges: 'Challenge',
    exposure: 'Exposure',
    life: 'Life overview',
    situations: 'Without a home',
    tenancies: 'Home',
  },
  ended: (line) => `Ended: ${line}`,
  until: (day) => `until ${day}`,
  animals: (count) => `${count} in all`,
  born: (year) => `born ${year}`,
  noPlace: 'the address is not shown',
};
