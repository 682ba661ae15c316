import type { today as danish } from '../da/today.ts';
import type { Wording } from '../wording.ts';

export const today: Wording<typeof danish> = {
  title: 'Today',
  subtitle: (weekday, week) => `${weekday} · week ${week}`,
  now: 'To be done today',
  soon: 'Coming up',
  nothing: 'Nothing is urgent. Have a good day.',
  nothingSoon: 'Nobody moves out in the next weeks.',
  repairWaits: (who, since) => `Waiting for ${who} since ${since}`,
  repairOpen: (since) => `Out of service since ${since}`,
  repairDue: (due) => `should be done ${due}`,
  repairLast: (day) => `last followed up ${day}`,
  followUpToday: 'Follow up today',
  followUpLate: (day) => `To follow up since ${day}`,
  daysLate: (days) => (days === 1 ? '1 day late' : `${days} days late`),
  followUp: 'Follow up',
  endingToday: (address) => `Moves out today: ${address}`,
  ending: (address) => `Moves out: ${address}`,
  endingNext: (from) => `New tenant ${from}`,
  endingNoNext: 'No new tenant agreed',
  endingProtected: 'Protected',
  open: 'Open home',
  seeAll: (count) => `See all ${count}`,
  noVacancies: 'All homes are occupied.',
  days: (days) => (days === 1 ? '1 day' : `${days} days`),
  sinceUnknown: 'unknown',
  shielded: 'Shielded address',
  shieldedDetail: 'The address is shown only where there is a need',
  vacantDays: 'Vacant days in 12 months',
  seeFigures: 'See figures',
  vacantDaysCaption: (last, month, most, mostMonth) =>
    month === mostMonth
      ? `${last} vacant days in ${month}, the most in 12 months`
      : `${last} vacant days in ${month} · most in ${mostMonth}: ${most}`,
  noHomes: 'There are no homes yet',
  noHomesHint: "Import the municipality's list, or make the first home.",
  drafts: 'Drafts you did not finish',
  draftForms: { unit: 'Edit home', newUnit: 'New home' },
  draftOpen: 'Continue',
  draftFrom: (when) => `Saved ${when}`,
};
