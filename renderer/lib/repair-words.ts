import type { RepairActor } from '../../shared/domain/outages.ts';
import type { Words } from '../../shared/text/words.ts';

type WaitsFor = { readonly actor: RepairActor | null; readonly actorName: string | null };

/** "Maler Lund (håndværker)", "Forsikringen"; null when nobody has said who is to act. */
export function actorText({ actor, actorName }: WaitsFor, words: Words): string | null {
  if (actor === null) return null;
  const kind = words.codes.repairActors[actor];
  return actorName === null ? kind : words.repairs.named(kind, actorName);
}

/** As it stands inside a sentence: "Venter på forsikringen". */
export function actorInSentence(waits: WaitsFor, words: Words): string | null {
  const text = actorText(waits, words);
  return text === null || waits.actorName !== null ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
