import { parseSync } from 'vite';

export interface Found {
  readonly line: number;
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number };

/** Attributes and properties that people read or hear. */
const SHOWN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'ariaLabel',
  'buttonLabel',
  'caption',
  'description',
  'emptyText',
  'error',
  'hint',
  'label',
  'message',
  'placeholder',
  'suffix',
  'text',
  'title',
  'todo',
  'valueText',
  'what',
  'where',
]);
const LETTERS = /\p{L}{2}/u;
/** What stands on the keyboard is the same in both languages. */
const KEYS = /^(?:Ctrl|Enter|Esc|[ +])+$/;

/** Words written into a screen instead of into shared/text: in the markup, and in what a reader is shown or told. */
export function hardCodedWords(fileName: string, source: string): readonly Found[] {
  const { program } = parseSync(fileName, source);
  const texts = shownTexts(program as unknown as Node).filter(({ text }) => LETTERS.test(text));
  return placed(
    texts.filter(({ text }) => !KEYS.test(text.trim())),
    source,
  );
}

/** Words in the processes behind the window: a refusal with more than a code, and whatever is written in Danish. */
export function wordsInAnswers(fileName: string, source: string): readonly Found[] {
  const { program } = parseSync(fileName, source);
  const nodes = nodesOf(program as unknown as Node);
  const refusals = nodes
    .filter((node) => node.type === 'CallExpression' && nameOf(node['callee']) === 'appError')
    .flatMap((node) => nodesOf(node).flatMap(literalText))
    .filter(({ text }) => /\s/.test(text.trim()));
  const danish = nodes.flatMap(literalText).filter(({ text }) => /[æøåÆØÅ]/.test(text));
  return placed([...refusals, ...danish], source);
}

interface Text {
  readonly at: number;
  readonly text: string;
}

function shownTexts(program: Node): readonly Text[] {
  return nodesOf(program).flatMap((node) => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') return childTexts(node);
    if (node.type === 'JSXText') return [{ at: node.start, text: String(node['value']) }];
    if (node.type === 'JSXAttribute' && SHOWN.has(nameOf(node['name']))) return valueTexts(node['value']);
    if (node.type === 'Property' && SHOWN.has(nameOf(node['key']))) return valueTexts(node['value']);
    return [];
  });
}

function childTexts(element: Node): readonly Text[] {
  const children = element['children'] as readonly Node[];
  return children.filter((child) => child.type === 'JSXExpressionContainer').flatMap(valueTexts);
}

/** The literal texts of a value: itself, in braces, in a template, on either side of a condition. */
function valueTexts(value: unknown): readonly Text[] {
  if (!isNode(value)) return [];
  if (value.type === 'JSXExpressionContainer') return valueTexts(value['expression']);
  if (value.type === 'ConditionalExpression')
    return [...valueTexts(value['consequent']), ...valueTexts(value['alternate'])];
  if (value.type === 'LogicalExpression') return [...valueTexts(value['left']), ...valueTexts(value['right'])];
  return literalText(value);
}

function literalText(node: Node): readonly Text[] {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return [{ at: node.start, text: node['value'] }];
  if (node.type === 'TemplateLiteral')
    return (node['quasis'] as readonly { readonly start: number; readonly value: { readonly raw: string } }[]).map(
      (quasi) => ({ at: quasi.start, text: quasi.value.raw }),
    );
  return [];
}

function placed(texts: readonly Text[], source: string): readonly Found[] {
  return texts.map(({ at, text }) => ({ line: source.slice(0, at).split('\n').length, text: text.trim() }));
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node['name'] === 'string' ? node['name'] : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function nodesOf(node: Node): readonly Node[] {
  const children = Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
  return [node, ...children.flatMap(nodesOf)];
}
