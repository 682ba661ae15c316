/** What stands on records that a hand-off leaves behind. They are kept in Danish, whoever reads them. */
export const homeStillMissing = 'Udskrivningen er afsluttet uden en varig bolig. Se på boligen igen.';

/** What stands on records that a death stopped. */
export const afterDeath = {
  reason: 'Borgeren er død',
  task: 'Borgeren er død. Tag stilling til boligen: opsigelse, indbo, nøgler og dyr.',
  undone: 'Dødsfaldet var en fejl. Se, hvad der blev stoppet: besøg, opgaver, tilbud, venteliste og forløb.',
} as const;
