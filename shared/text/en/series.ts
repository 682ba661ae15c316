import type { series as danish } from '../da/series.ts';
import type { Wording } from '../wording.ts';

/** Repeated visits, who is away, and the visits of the team. */
export const series: Wording<typeof danish> = {
  rooms: { label: 'Visits', visits: 'Calendar', notes: 'Notes', team: 'Team and absence' },
  title: 'Repeated visits',
  none: 'There are no repeated visits.',
  plan: 'Repeat a visit',
  end: 'End',
  endFor: (what) => `End repeated visits: ${what}`,
  days: {
    MO: 'Monday',
    TU: 'Tuesday',
    WE: 'Wednesday',
    TH: 'Thursday',
    FR: 'Friday',
    SA: 'Saturday',
    SU: 'Sunday',
  },
  every: (weeks, days) =>
    weeks === 1 ? `Every ${days}` : weeks === 2 ? `Every second week: ${days}` : `Every ${weeks} weeks: ${days}`,
  and: ' and ',
  at: (time) => `at ${time}`,
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  ended: (cause, day) => `${cause} ${day}`,
  dialog: {
    title: 'Repeat a visit',
    days: 'Which weekdays?',
    daysMissing: 'Choose at least one weekday.',
    weeks: 'Every … weeks',
    weeksHint: '1 is every week, 2 is every second week.',
    from: 'From',
    fromMissing: 'Choose when the visits begin.',
    until: 'Until',
    untilHint: 'Empty: until they are ended.',
    falls: 'This is how the first weeks fall',
    fallsNone: 'Choose weekdays and a first day to see the days.',
    holiday: (name) => `A holiday or a day when we are closed: ${name}.`,
    shift: (day) => `What happens on ${day}?`,
    move: (day) => `Move to ${day}`,
    skip: 'Leave it out',
    keep: 'Keep the day',
    busy: (time, name) => `The worker is with ${name} at ${time}.`,
    busySomewhere: (time) => `The worker has another visit at ${time}.`,
    away: 'The worker is away that day.',
    outOfReach: 'The worker cannot see the citizen that day. The visit goes to the primary worker, or to nobody.',
    save: 'Plan the visits',
    done: (count, others) => {
      const planned = count === 1 ? '1 visit is planned.' : `${count} visits are planned.`;
      if (others === 0) return planned;
      return `${planned} ${others} of them have another worker or none: the chosen one cannot see the citizen on those days.`;
    },
  },
  ending: {
    title: 'End repeated visits',
    on: 'Last day',
    onMissing: 'Choose the last day.',
    reason: 'Why?',
    reasonMissing: 'Write why the visits end.',
    why: 'Visits planned after that day are taken away. What was held stays. The citizen gets no new date by itself.',
    save: 'End the visits',
    done: (count) =>
      count === 0 ? 'The repeated visits have ended.' : `Ended. ${count} planned visits were taken away.`,
  },
  team: {
    title: 'Team and absence',
    week: (week) => `Week ${week}`,
    board: 'The week of the team',
    worker: 'Worker',
    planned: 'Planned',
    done: 'Held',
    missed: 'Tried',
    overdue: 'Left',
    minutes: 'Minutes',
    nobody: 'There are no visits that week.',
    unassigned: 'Without a worker',
    unassignedNone: 'Every planned visit has a worker.',
    outOfReach: (worker) => `${worker} cannot see the citizen`,
    take: 'Find a worker',
    takeFor: (name) => `Find a worker for ${name}`,
    known: 'A worker one knows',
    knownShare: (own, held) => `${own} of ${held} visits held were by the citizen’s primary worker.`,
    changes: (count) =>
      count === 0
        ? 'Nobody got another primary worker in the last year.'
        : count === 1
          ? '1 change of primary worker in the last year.'
          : `${count} changes of primary worker in the last year.`,
    file: 'On the phone',
    calendar: 'Fetch a calendar file',
    calendarHint: 'Times and a code, no names and no addresses. The file can go on a phone.',
    calendarDone: (count, name) =>
      count === 1 ? `1 visit was saved in ${name}.` : `${count} visits were saved in ${name}.`,
  },
  holidays: {
    title: 'Visits on holidays',
    none: 'No planned visit falls on a holiday in the next eight weeks.',
    reason: (holiday) => `The day is ${holiday}`,
    move: (day) => `Move to ${day}`,
    moveFor: (name, day) => `Move to ${day}: ${name}`,
    moved: 'The visit was moved.',
    because: (holiday) => `Moved because of ${holiday}`,
  },
  away: {
    title: 'Absence',
    none: 'Nobody is away.',
    add: 'Write an absence',
    line: (why, from, to) => `${why}, ${from} to ${to}`,
    left: (count) => (count === 1 ? '1 visit lacks a substitute' : `${count} visits lack a substitute`),
    handed: (name) => `Substitute: ${name}`,
    hand: 'Hand visits over',
    handFor: (name) => `Hand visits over for ${name}`,
    page: 'Hand-over',
    pageFor: (name) => `Hand-over for ${name}`,
    remove: 'Remove',
    removeFor: (name) => `Remove the absence of ${name}`,
    removed: 'The absence was removed.',
    change: 'Change',
    changeFor: (name) => `Change the absence of ${name}`,
    changing: {
      title: 'Change an absence',
      what: 'What becomes of the visits',
      same: 'Choose other days than before.',
      save: 'Save the new days',
      done: 'The absence was changed.',
    },
    back: {
      nothing: 'No visit gets another worker.',
      gaveBack: (visits) => (visits === 1 ? '1 visit was given back.' : `${visits} visits were given back.`),
      givesBack: (visits, worker) =>
        visits === 1 ? `1 visit goes back to ${worker}.` : `${visits} visits go back to ${worker}.`,
      nobodys: (visits, worker) =>
        visits === 1
          ? `1 of them has no worker: ${worker} cannot see the citizen that day.`
          : `${visits} of them have no worker: ${worker} cannot see the citizens on those days.`,
      stays: (visits) =>
        visits === 1
          ? '1 visit whose time has passed stays with the substitute.'
          : `${visits} visits whose time has passed stay with the substitute.`,
      left: (visits) =>
        visits === 1
          ? '1 visit in those days lacks a substitute.'
          : `${visits} visits in those days lack a substitute.`,
      closes: (day) =>
        `The substitute can see the citizens whom they visit or have visited until ${day}, so that the last visit can be written.`,
    },
    given: {
      title: 'Access that was passed on',
      line: (by, substitute) => `${by} handed visits over to ${substitute}`,
      why: (residents, from, to) =>
        `The substitute can see ${residents === 1 ? '1 citizen' : `${residents} citizens`} from ${from} to ${to}`,
      when: (day) => `Given ${day}`,
      seen: 'Seen',
      seenFor: (by, substitute) => `Seen: access from ${by} to ${substitute}`,
      done: 'The access was seen.',
    },
    dialog: {
      title: 'Write an absence',
      who: 'Who is away?',
      why: 'Why?',
      from: 'From',
      to: 'Until',
      daysMissing: 'Choose both days.',
      save: 'Save the absence',
      done: 'The absence is saved.',
    },
    handing: {
      title: 'Hand visits over',
      who: 'Who takes the visits?',
      whoMissing: 'Choose who takes the visits.',
      why: 'The substitute takes every visit planned in those days, also those that the absent one goes along to, and can see the citizens from three workdays before the absence until three workdays after it, so that the last visit can be written. Their primary worker is the same.',
      save: 'Hand the visits over',
      done: (count) => (count === 1 ? '1 visit was handed over.' : `${count} visits were handed over.`),
    },
    over: {
      title: (name) => `Hand-over for ${name}`,
      back: 'Back',
      none: 'There are no visits in those days.',
      original: (name) => `at first with ${name}`,
      closes: (day) => `The substitute can see the citizens until ${day}, so that the last visit can be written.`,
      opens: (day) => `You can see the citizens from ${day}, three workdays before the absence begins.`,
      last: (day, by) => `Last ${day} by ${by}`,
      noLast: 'Nothing was written of a visit before.',
      promised: (text, day) => `Promised: ${text} (by ${day})`,
    },
  },
};
