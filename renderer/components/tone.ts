/** The meaning of a colour. Never the only carrier: a word or an icon always says it too. */
export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'mute' | 'accent';
