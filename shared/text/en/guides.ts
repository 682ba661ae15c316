/** The short guide of each screen, opened with "?" or F1. What one does here, in the order in which one does it. */
export const guides = {
  open: 'Guide',
  keysTitle: 'Keys on this screen',
  rooms: {
    today: {
      title: 'Today',
      lead: 'What must be done now, with the reason beside each line. When the list is empty, nothing waits.',
      steps: [
        'Take the lines from the top: the most urgent one comes first.',
        'Press a line to open the home and do something about it.',
        'To the right are the homes that have stood empty the longest.',
        'A draft that you did not get to save is offered here until you save or discard it.',
      ],
    },
    homes: {
      title: 'Homes',
      lead: 'All homes of the municipality in one list. Occupied by, condition and available from are three different things.',
      steps: [
        'Type in the search field, or choose filters above the list. Each one is taken away again with one press.',
        'Save a selection that you often use as a view.',
        'Choose a row to see the card of the home beside the list. Everything that can be done with it is there.',
        'Select several rows to copy them or to edit them at once.',
        'A shielded home has no address here. It is shown to those who need it for their work only, and that is logged.',
      ],
    },
    history: {
      title: 'Who changed what',
      lead: 'All that was written about the home, the newest on top: who, when, and each field before and now.',
      steps: [
        'Choose above the list what, which year and whom you want to see.',
        'Press Undo at an act to put things back as they were. It works when none of it has changed since.',
        'If the act changed other homes too, it is undone for all of them.',
        'What you undo can be redone. Nothing disappears from the history.',
      ],
    },
    form: {
      title: 'Facts of the home',
      lead: 'What you type is kept as a draft at once. Nothing is lost when you are interrupted.',
      steps: [
        'Fill in what you know. An empty field means that nobody has said, and it is shown as unknown.',
        'An answer that comes from the estate can stand, or the home is given one of its own.',
        'If something is missing, the list at the top leads you to the field.',
      ],
    },
    vacancies: {
      title: 'Vacant homes',
      lead: 'The homes that somebody can live in today, and for how long they have stood empty.',
      steps: [
        'Choose a day to see what is vacant then.',
        'An empty home costs only where the municipality pays for it. Elsewhere no price is shown.',
        'Choose a home to open its card.',
      ],
    },
    figures: {
      title: 'Vacancy over time',
      lead: "How long homes have stood empty, and what it cost by the municipality's own rule.",
      steps: [
        'Choose a period and a place. Figures and bars follow.',
        'Press a housing association or an estate to see it alone, and a home to open its card.',
        'At the end it says how it was reckoned. The rule is changed under Settings and holds from its day.',
        'Shielded homes stand on a line of their own, so that they do not tell where they lie.',
      ],
    },
    repairs: {
      title: 'Repairs',
      lead: 'Homes out of service: who is to act, since when, and who is waiting.',
      steps: [
        'The latest stand first. Choose those to follow up, or those that wait for somebody in particular.',
        'Open a home and press Follow up when you have talked to somebody. What was said comes on the timeline.',
        'Give a day to follow up again. On that day the repair is on Today.',
        'Put the home in service when it is ready.',
      ],
    },
    estates: {
      title: 'Estates',
      lead: 'An estate or a municipal building drawn as its homes: who lives where, and what is vacant.',
      steps: [
        'Choose an estate in the list to see the drawing.',
        'Walk between the homes with the arrow keys, and open the card with Enter.',
        'Signs and words say the same as the colour. The legend stands beside the drawing.',
        'Shielded homes are not drawn.',
      ],
    },
    pipeline: {
      title: 'On the way',
      lead: 'Homes that are planned, and municipal buildings with room that could be used better.',
      steps: [
        'Write a project down, also before it has an address.',
        'Move it on when it is decided, built and ready.',
        'When a home stands finished, one act makes it a home in the list.',
      ],
    },
    import: {
      title: 'Import',
      lead: 'Homes and tenancies from the file that you have. Nothing changes before you have seen what will happen.',
      steps: [
        'Choose the file. CSV and Excel can be used as they are.',
        'Check that each column is read rightly. The program remembers it for the next time.',
        'Go through what is new and what changes. Faults are shown with row, column and reason.',
        'The import is all rows or none. The same file again changes nothing.',
      ],
    },
    occupancy: {
      title: 'Occupancy list',
      lead: 'The list for a housing association. It holds what the recipient needs and nothing else.',
      steps: [
        'Choose association and day, and write purpose, recipient and legal basis.',
        'See exactly what leaves the house before it does.',
        'Shielded homes and protected names are never in it.',
        'The receipt is kept in the log. The recipient is asked to delete the list after use.',
      ],
    },
    settings: {
      title: 'Settings',
      lead: 'Colleagues, housing associations, codes and the log. You see the parts that your role needs.',
      steps: [
        'Under Users a new colleague gets access and a role.',
        'Under Associations stand the estates with their house rules.',
        'The log shows who has done and seen what. It cannot be edited.',
      ],
    },
    start: {
      title: 'First start',
      lead: 'Choose whether to look around in invented data or to begin with your own municipality.',
      steps: [
        'The demo is an invented municipality with homes, residents and a year of history. It can be deleted again.',
        'Your own municipality begins empty. You choose name and password, and the data are encrypted from the first minute.',
        'Print the recovery key and put it in a safe place. Without it and without a password nobody can read the data again.',
      ],
    },
    signIn: {
      title: 'Unlock',
      lead: 'The data lie encrypted on this computer and can be read only when you have unlocked them.',
      steps: [
        'Type your user name and your password.',
        'If you have forgotten it, a colleague who may can give you a new one, or the printed recovery key can be used.',
        'The program locks by itself when nobody touches it. What you were typing is kept as a draft.',
      ],
    },
  },
  space: 'Space',
  keys: {
    search: 'Find a home or an act',
    today: 'Today',
    homes: 'Homes',
    settings: 'Settings',
    newHome: 'New home',
    import: 'Import',
    occupancy: 'Occupancy list',
    print: 'Print',
    lock: 'Lock',
    undo: 'Undo the latest',
    redo: 'Redo what was undone',
    guide: 'This guide',
    back: 'Close and go back',
    walk: 'Walk in the list',
    month: 'Choose a month',
    openCard: 'Open the card and go to it',
    selectMore: 'Select several rows',
    select: 'Select the row',
    selectAll: 'Select all',
    copy: 'Copy what is selected',
    walkDrawing: 'Walk between the homes',
    openHome: "Open the home's card",
    ends: 'First and last home',
    save: 'Save',
  },
};
