import { common as commonDa } from './da/common.ts';
import { guides as guidesDa } from './da/guides.ts';
import { session as sessionDa } from './da/session.ts';
import { common as commonEn } from './en/common.ts';
import { guides as guidesEn } from './en/guides.ts';
import { session as sessionEn } from './en/session.ts';
import type { Language, Words } from './words.ts';

/** The words of the login, apart from those of all rooms: it stands before they are read. */
export const startWords: Readonly<Record<Language, Pick<Words, 'common' | 'guides' | 'session'>>> = {
  da: { common: commonDa, guides: guidesDa, session: sessionDa },
  en: { common: commonEn, guides: guidesEn, session: sessionEn },
};
