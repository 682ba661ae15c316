/**
 * The board asks of hundreds of hand-offs which step is due next: the index has the open steps of each in that order, so that
 * the dozens that are due later are passed by without being read.
 */
export const version = 340;

export const up = `
create index handoff_steps_open on handoff_steps (handoff_id, owner_user, due_event, due_workdays, due_on, due_days, place, step_group, status)
  where status in ('missing', 'agreed');
`;
