/** From the mildest on; a person's judgement with a reason, never reckoned. */
export const urgencies = ['normal', 'high', 'acute'] as const;
export type Urgency = (typeof urgencies)[number];
