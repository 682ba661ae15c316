import type { Output } from '../../../shared/contract/index.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Format } from '../../lib/format.ts';

export type Message = Output<'messages.get'>;

/** The facts of a message for its card; what is not said is not shown. */
export function factsOf(
  { sender, receiver, recorded, received, event, admitted, discharged }: Message,
  { inbox }: Words,
  format: Format,
): readonly { readonly label: string; readonly value: string }[] {
  const text = inbox.screen;
  const at = (instant: string | null | undefined) => (instant ? format.moment(instant) : '');
  const unit =
    event === null ? '' : [event.unit.name || event.unit.sor, event.unit.hospital].filter(Boolean).join(', ');
  const leave = [at(event?.leaveStart), at(event?.leaveEnd)].filter(Boolean).join(' – ');
  const facts = [
    [text.unit, unit],
    [text.start, at(event?.start ?? admitted)],
    [text.leave, leave],
    [text.end, at(event?.end ?? discharged)],
    [text.sender, sender],
    [text.receiver, receiver],
    [text.recorded, at(recorded)],
    [text.receivedAt, at(received)],
  ] as const;
  return facts.flatMap(([label, value]) => (value === '' ? [] : [{ label, value }]));
}
