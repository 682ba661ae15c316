import { APP_ORIGIN } from '../../shared/contract/shell-api.ts';

export const START_URL = `${APP_ORIGIN}/`;
export const STOPPED_URL = `${APP_ORIGIN}/stopped`;
/** The page that draws a file; the window of the app never shows it. */
export const VIEWER_URL = `${APP_ORIGIN}/viewer.html`;
/** Where the link of the stopped page leads: never loaded, but caught and carried out by the window. */
export const RESTART_URL = `${APP_ORIGIN}/restart`;
