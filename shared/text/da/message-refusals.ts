import type { messageRefusalCodes } from '../../message-refusals.ts';

/** Why a hospital's message was not read: what is wrong, where, and what to do. */
export const messageRefusals: Readonly<Record<(typeof messageRefusalCodes)[number], string>> = {
  'message-edifact':
    'Den er i det gamle EDIFACT-format, som Tryg Base ikke læser. Bed afsenderen om at sende den som FHIR eller OIOXML.',
  'message-unknown-format': 'Den er ikke en MedCom-meddelelse. Vælg filen fra sygehuset, som den er modtaget.',
  'message-json-damaged': 'Den er beskadiget eller kun halvt modtaget (JSON). Hent den igen der, hvor den kommer fra.',
  'message-xml-damaged': 'Den er beskadiget eller kun halvt modtaget (XML). Hent den igen der, hvor den kommer fra.',
  'message-doctype':
    'Den har en DOCTYPE-erklæring, som meddelelser ikke har. Det ligner et angreb; sig det til jeres it-afdeling.',
  'message-too-deep': 'Den er pakket ind flere gange end nogen rigtig meddelelse. Bed afsenderen om at sende den igen.',
  'message-too-many-parts': 'Den har mere end {limit} dele. Bed afsenderen om at sende den igen.',
  'message-empty-envelope': 'Kuverten er tom: der er ingen meddelelse i den. Bed afsenderen om at sende den igen.',
  'message-not-a-message': 'Den er gemt data i FHIR, men ikke en meddelelse. Vælg filen, som den er modtaget.',
  'message-no-header': 'Den begynder ikke med et brevhoved (MessageHeader). Bed afsenderen om at sende den igen.',
  'message-event-unknown':
    'Den er en meddelelse af slagsen "{event}", som Tryg Base ikke bruger. Åbn den i jeres omsorgssystem.',
  'message-letter-unknown':
    'Den er et brev af slagsen "{letter}", som Tryg Base ikke bruger. Åbn den i jeres omsorgssystem.',
  'message-own-report':
    'Den er en indlæggelsesrapport (XDIS16), som kommunen selv sender. Den skal ikke læses ind her.',
  'message-patients': 'Den er om {count} personer; en meddelelse skal være om én. Bed afsenderen om at sende den igen.',
  'message-no-person-number':
    'Den siger ikke, hvem den er om: CPR-nummeret mangler. Bed afsenderen om at sende den igen.',
  'message-person-number': 'CPR-nummeret i den er ikke ti cifre med en rigtig dato. Bed afsenderen om at rette det.',
  'message-replacement-number':
    'Den er et advis med kun et erstatningsnummer. Et advis skal have et CPR-nummer; kontakt afsenderen.',
  'message-lacks': 'Den mangler {where}. Bed afsenderen om at sende den igen.',
  'message-time': 'Tidspunktet i {where} er ikke en rigtig dato med tidszone. Bed afsenderen om at rette det.',
  'message-leave-start': 'Den siger orlov, men ikke fra hvornår. Bed afsenderen om at rette det.',
};
