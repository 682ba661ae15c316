/** What a person does with the list of homes: views, columns, choosing rows, copying them. */
export const unitList = {
  rows: { compact: 'Kompakte rækker', comfortable: 'Luftige rækker' },
  views: {
    label: 'Visning',
    starting: { all: 'Alle boliger', free: 'Ledige nu', dog: 'Hund må bo her', out: 'Ude af drift' },
    changed: 'ændret',
    save: 'Gem visning',
    saveChanges: 'Gem ændringer',
    saveAs: 'Gem som ny visning',
    revert: 'Fortryd ændringer',
    rename: 'Omdøb visningen',
    remove: 'Slet visningen',
    saveTitle: 'Gem visning',
    holds: 'Visningen husker filtre, rækkefølge og kolonner. Kun du kan se den.',
    renameTitle: 'Omdøb visningen',
    renameAct: 'Omdøb',
    replace: 'Overskriv',
    name: 'Navn',
    nameHint: 'Højst 40 tegn, fx Stueplan i Kærgården.',
    nameMissing: 'Skriv, hvad visningen skal hedde.',
    nameTaken: 'Du har allerede en visning med det navn.',
    replaces: 'Du har allerede en visning med det navn. Den bliver overskrevet.',
    followsToday: 'Ledig på dato følger dagen: i morgen viser den, hvad der er ledigt i morgen.',
    saved: (name: string) => `Visningen ${name} er gemt.`,
    renamed: (name: string) => `Visningen hedder nu ${name}.`,
    removed: (name: string) => `Visningen ${name} er slettet.`,
    undo: 'Fortryd',
  },
  columnChoice: {
    open: 'Kolonner',
    title: 'Kolonner',
    how: 'Mellemrum viser eller skjuler en kolonne. Pil til højre fører til rækkefølge og bredde. I listen kan du trække i kanten af en overskrift.',
    reset: 'Standardkolonner',
    wasReset: 'Kolonnerne er som fra start.',
    always: 'altid først',
    auto: 'automatisk',
    earlier: (column: string) => `Flyt ${column} frem`,
    later: (column: string) => `Flyt ${column} tilbage`,
    narrower: (column: string) => `Gør ${column} smallere`,
    wider: (column: string) => `Gør ${column} bredere`,
    free: (column: string, width: number) => `${width} billedpunkter. Gør bredden af ${column} automatisk`,
  },
  selection: {
    label: 'Valgte boliger',
    count: (count: number) => (count === 1 ? '1 bolig valgt' : `${count.toLocaleString('da-DK')} boliger valgt`),
    all: (count: number) => `Vælg alle ${count.toLocaleString('da-DK')}`,
    clear: 'Ophæv valg',
    most: (count: number) =>
      `Der kan højst vælges ${count.toLocaleString('da-DK')} boliger ad gangen. De første er valgt.`,
    copy: 'Kopiér',
    copied: (rows: number) =>
      rows === 1
        ? '1 bolig er kopieret. Den kan sættes ind i et regneark.'
        : `${rows.toLocaleString('da-DK')} boliger er kopieret. De kan sættes ind i et regneark.`,
    copiedNames: (rows: number) =>
      `${rows === 1 ? '1 bolig er kopieret med navne' : `${rows.toLocaleString('da-DK')} boliger er kopieret med navne`}. Det står i loggen. Udklipsholderen tømmes, når Tryg Base låses.`,
  },
};
