/** Words of the workbook that a faulty file comes back as. It goes to whoever keeps the list, in Danish. */
export const importCopy = {
  /** Its own column, behind those of the file. */
  faults: 'Fejl i linjen',
  sheet: 'Ret her',
  guideSheet: 'Sådan gør du',
  fault: '{column}: {message}',
  wholeRow: 'Linjen: {message}',
  /** What only somebody who may look in Tryg Base can tell of a home. */
  askUs: 'Passer ikke sammen med det, kommunen har noteret. Aftal med kommunen, hvad der skal stå.',
  fileName: '{name} med fejl mærket.xlsx',
  guide: [
    '{count} fejl er mærket i arket Ret her: cellen er farvet, og sidste kolonne siger, hvad der er galt.',
    'Ret cellerne, gem filen, og importér den igen. Kolonnen »Fejl i linjen« springes over, så den kan blive stående.',
    'Linjerne har samme nummer som i den fil, der blev læst. Kun ét ark er med, og formler er blevet til deres værdi.',
    'Filen er ikke krypteret. Send den kun sikkert, og slet den, når den er importeret.',
  ] as readonly string[],
  /** Of a place on the list whose person had another. */
  merged: 'Borgeren stod her to gange og er flettet til én.',
  /** Of a place on the list that stood elsewhere before: what is written where the file says nothing. */
  waitingAbout: 'Søgte bolig, før kommunen brugte Tryg Base. Importeret fra kommunens venteliste.',
  waitingReasoning: 'Bevilget, før kommunen brugte Tryg Base. Importeret fra kommunens venteliste.',
} as const;
