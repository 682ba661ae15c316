/** What stands on records that a hand-off leaves behind. They are kept in Danish, whoever reads them. */
export const homeStillMissing = 'Udskrivningen er afsluttet uden en varig bolig. Se på boligen igen.';

/** What whoever answers for a hand-off is told when its stay turned round. Tasks are read by others too: they name no hospital. */
export const stayNews = {
  reopened: 'Udskrivningen er åbnet igen. Se, om det, der er aftalt, stadig gælder.',
  withdrawn: 'Udskrivningen er trukket tilbage. Se, hvad der skal flyttes eller aflyses.',
  notDead: 'Der er kommet en besked om borgeren efter dødsfaldet. Find ud af, hvad der er rigtigt.',
} as const;

/** What stands on records that a death stopped. */
export const afterDeath = {
  reason: 'Borgeren er død',
  task: 'Borgeren er død. Tag stilling til boligen: opsigelse, indbo, nøgler og dyr.',
  undone: 'Dødsfaldet var en fejl. Se, hvad der blev stoppet: besøg, opgaver, tilbud, venteliste og forløb.',
} as const;
