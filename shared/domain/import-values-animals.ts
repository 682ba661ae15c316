import { err, ok } from '../result.ts';
import { fold } from './danish-text.ts';
import type { AnimalAnswer, OwnPermission, RuledAnimal } from './house-rules.ts';
import { type ImportCell, type ReadCell, saysNothing, textOf } from './import-values.ts';

/** The answer of a column for one kind of animal: yes, no, a number of them, "efter aftale". */
export function readAnimalAnswer(cell: ImportCell): ReadCell<AnimalAnswer> {
  const text = textOf(cell);
  if (typeof cell === 'boolean') return ok(cell ? 'yes' : 'no');
  if (saysNothing(text)) return ok(null);
  const said = statement(fold(text));
  return said === null || said.stance === null ? err('not-an-animal-rule') : ok(said.stance);
}

/**
 * What a column about animals in general says of each kind: "hund og kat", "kun kat", "ingen hunde", "ja, men ikke hund",
 * "hund efter aftale". A kind of which nothing is said stays null, and the house rules answer.
 */
export function readAnimals(cell: ImportCell): ReadCell<OwnPermission> {
  if (typeof cell === 'boolean') return ok(everyKind(cell ? 'yes' : 'no'));
  const text = textOf(cell);
  if (saysNothing(text)) return ok(null);
  const parts = partsOf(fold(text));
  const statements = parts.map(statement);
  const said = statements.filter((one) => one !== null);
  if (said.length < statements.length || said.length === 0) return err('not-an-animal-rule');
  return ok(combine(said));
}

/** Statements that can contradict each other; "hund/kat efter aftale" is one, "hund ja / kat nej" are two. */
function partsOf(folded: string): readonly string[] {
  const plain = folded
    .replace(assistanceDogs, ' servicedyr ')
    .replace(/\b(?:undtagen|bortset fra|pa nar|except)\b/g, ', ikke ')
    .replace(/\bdog\b/g, (word) => (isEnglish(folded) ? word : ' men '));
  const parts = plain.split(/[,;.()]+|\bmen\b/).flatMap((part) => {
    const pieces = part.split('/');
    return pieces.every((piece) => stanceOf(piece) !== null) ? pieces : [part];
  });
  return parts.filter((part) => part.trim() !== '');
}

/** The Danish word dog means however, and is the commoner one in these files. */
function isEnglish(folded: string): boolean {
  return folded.trim() === 'dog' || /\b(?:cats?|dogs|and|allowed)\b/.test(folded);
}

interface Statement {
  readonly kinds: readonly RuledAnimal[];
  /** Null: only animals are named, which is a yes to them. */
  readonly stance: AnimalAnswer | null;
  readonly only: boolean;
}

const assistanceDogs = /\b(?:forer|service|blindeforer)hund(?:e|en)?\b/g;
const kindWords: Readonly<Record<RuledAnimal, RegExp>> = {
  dog: /\bhund(?:e|en)?\b|\bdogs?\b/,
  cat: /\b(?:inde)?kat(?:te|ten)?\b|\bcats?\b/,
  other:
    /\b(?:sma|mindre|andre) ?(?:hus|kal[ae]?)?dyr\b|\bburdyr\b|\bfugle?\b|\bfisk\b|\bkanin(?:er)?\b|\bhamstere?\b|\bakvarium\b|\bsmall pets?\b/,
};
const no = /\b(?:nej|no|n|ingen|ikke|uden|forbudt|0|false|falsk)\b/;
const byAgreement =
  /\b(?:aftale|aftales|dispensation|ansogning|ansoges|tilladelse|godkendelse|sporg|agreement|ask|sma hunde?|lille hund)\b/;
const yes = /\b(?:ja|yes|j|y|x|tilladt|ok|true|sand|allowed|max|maks|op til|[1-9])\b/;
const inGeneral = /\b(?:husdyr|dyr|kaldyr|kaledyr|pets?|animals?|alle|begge|servicedyr|dyrevenlig)\b/;

/** What one part of the cell says, null when nothing in it is known. */
function statement(folded: string): Statement | null {
  const kinds = (['dog', 'cat', 'other'] as const).filter((kind) => kindWords[kind].test(folded));
  const only = /\b(?:kun|only)\b/.test(folded);
  const stance = stanceOf(folded);
  const general = inGeneral.test(folded);
  return kinds.length === 0 && stance === null && !general ? null : { kinds, only, stance };
}

function stanceOf(folded: string): AnimalAnswer | null {
  if (no.test(folded)) return 'no';
  if (byAgreement.test(folded)) return 'by-agreement';
  return yes.test(folded) ? 'yes' : null;
}

/** A word on all animals holds for every kind that has none of its own; a mere yes does so only beside exceptions. */
function combine(said: readonly Statement[]): OwnPermission {
  const general = said.find((one) => one.kinds.length === 0);
  const special = said.filter((one) => one.kinds.length > 0);
  const named = new Map(special.flatMap((one) => one.kinds.map((kind) => [kind, one.stance ?? 'yes'] as const)));
  const generalStance = general?.only ? 'no' : (general?.stance ?? (general === undefined ? null : 'yes'));
  const allNamedMay = [...named.values()].every((stance) => stance !== 'no');
  const quiet = generalStance === 'yes' && named.size > 0 && allNamedMay;
  const rest = special.some((one) => one.only) ? 'no' : quiet ? null : generalStance;
  const answer = (kind: RuledAnimal): AnimalAnswer | null => named.get(kind) ?? rest;
  return { dog: answer('dog'), cat: answer('cat'), other: answer('other') };
}

function everyKind(answer: AnimalAnswer): OwnPermission {
  return { dog: answer, cat: answer, other: answer };
}
