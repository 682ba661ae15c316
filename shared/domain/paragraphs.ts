/** What a decision can grant: the sections that give a right to a kind of home or of stay, and those of support. */
export const paragraphs = [
  'abl-5a',
  'abl-51',
  'abl-59',
  'abl-63',
  'abl-101a',
  'abl-105',
  'sel-80',
  'sel-82a',
  'sel-82b',
  'sel-85',
  'sel-85a',
  'sel-107',
  'sel-108',
  'sel-109',
  'sel-110',
  'other',
] as const;
export type Paragraph = (typeof paragraphs)[number];
