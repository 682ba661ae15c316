import type { ReaderRefusalCode, ReaderWarningCode } from '../../table.ts';
import { messageRefusals } from './message-refusals.ts';

/** Why a file was not read. Line and column follow behind the sentence where the reader knows them. */
const refusals: Readonly<Record<ReaderRefusalCode, string>> = {
  'empty-file': 'Den er tom.',
  'not-a-table': 'Den er hverken CSV eller Excel (xlsx).',
  'old-xls': 'Den er i det gamle Excel-format (.xls). Åbn den i Excel, og gem den som .xlsx.',
  'html-not-xlsx': 'Den hedder noget andet, men er en webside. Åbn den i Excel, og gem den som .xlsx.',
  'other-spreadsheet': 'Den er et regneark af en anden slags. Gem den som .xlsx eller CSV.',
  'password-protected': 'Den er beskyttet med adgangskode. Fjern koden i Excel, og gem den igen.',
  'sheet-not-found': 'Arket findes ikke i den.',
  'file-not-shown': 'Her vises PDF, PNG, JPEG og ren tekst på højst 20 MB.',
  'file-too-big': 'Den er større end {limit}. Del den i flere.',
  'too-many-rows': 'Den har mere end {limit} rækker. Del den i flere.',
  'too-many-columns': 'Den har mere end {limit} kolonner. Slet dem, der ikke skal bruges.',
  'too-many-cells': 'Den har mere end {limit} celler. Del den i flere.',
  'too-much-text': 'Den har mere tekst, end der er plads til. Del den i flere.',
  'cell-too-long': 'En celle har mere end {limit} tegn. Forkort den.',
  'line-too-long': 'En linje er for lang. Se efter, om filen har linjeskift.',
  'unbalanced-quotes': 'Et citationstegn mangler sin makker.',
  'zip-damaged': 'Den er beskadiget. Hent den igen der, hvor den kommer fra.',
  'zip-bomb': 'Den fylder langt mere udpakket, end et regneark gør. Det ligner et angreb.',
  'zip-encrypted': 'Dele af den er krypteret. Gem den igen uden kryptering.',
  'zip-unsafe-name': 'Den har farlige filnavne indeni. Det ligner et angreb.',
  'zip-duplicate-name': 'Den har to dele med samme navn. Det ligner et angreb.',
  'zip-nested': 'Den har andre arkiver indeni. Gem den igen fra Excel.',
  macros: 'Den har makroer. Gem den som almindelig .xlsx uden makroer.',
  doctype: 'Den har en erklæring, som regneark ikke har. Det ligner et angreb.',
  'xml-damaged': 'Indholdet er beskadiget. Åbn den i Excel, og gem den igen.',
  ...messageRefusals,
  'reader-timeout': 'Det tog for lang tid at læse den. Del den i flere.',
  'reader-crashed': 'Læsningen gik i stå. Åbn den i Excel, gem den igen, og prøv én gang til.',
};

/** What a person should know before trusting the rows. */
const warnings: Readonly<Record<ReaderWarningCode, string>> = {
  'mixed-encoding': 'Tegnene er kodet på flere måder. Se efter, om æ, ø og å er rigtige.',
  'double-encoded': 'Tegnene ser ud til at være kodet to gange. Se efter, om æ, ø og å er rigtige.',
  'hidden-characters': 'Skjulte tegn er fjernet.',
  'unreadable-character': 'Et tegn kunne ikke læses.',
  formula: 'En formel er læst som sin sidst gemte værdi.',
  'formula-without-value': 'En formel har ingen gemt værdi og er læst som tom.',
  'error-cell': 'En celle viser en fejl og er læst som tom.',
  'merged-cells': 'Flettede celler: kun den første har en værdi.',
  'hidden-rows': 'Skjulte rækker er læst med.',
  'hidden-columns': 'Skjulte kolonner er læst med.',
  'other-sheets': 'Filen har flere ark. Kun ét er læst.',
  'hidden-sheets': 'Filen har skjulte ark. De er ikke læst.',
  'external-link': 'Filen henviser til andre filer. Det er ikke taget med.',
  'embedded-object': 'Filen har indlejrede objekter. De er ikke taget med.',
  'data-connection': 'Filen har forbindelser til andre data. De er ikke brugt.',
};

export const reader = {
  refusals,
  warnings,
  more: 'og {more} steder til',
  line: 'linje {line}',
  lineAndColumn: 'linje {line}, kolonne {column}',
};
