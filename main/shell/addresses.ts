import { APP_ORIGIN } from '../../shared/contract/shell-api.ts';

export const START_URL = `${APP_ORIGIN}/`;
export const STOPPED_URL = `${APP_ORIGIN}/stopped`;
/** Where the link of the stopped page leads: never loaded, but caught and carried out by the window. */
export const RESTART_URL = `${APP_ORIGIN}/restart`;
