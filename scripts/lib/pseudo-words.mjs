// A build whose every word is marked, lengthened and accented: what shows without marks was written past shared/text.
const WORDS = /shared[\\/]text[\\/](?:(?:da|en)[\\/][a-z-]+|operations|outcomes)\.ts$/;
const EXPORT = /^export (const|function) (\w+)/gm;

/** The text that stands around every word of such a build. A function, because it is put into the built files as it is. */
export function pseudo(/** @type {unknown} */ word) {
  /** Innermost marks first, until none is left. @param {string} text @returns {string} */
  const unmarked = (text) => {
    const less = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
    return less === text ? text : unmarked(less);
  };
  const mark = (/** @type {string} */ text) => {
    const own = unmarked(text).replaceAll(/\{\w+\}/g, '');
    if (!/\p{L}/u.test(own)) return text;
    const longer = '·'.repeat(Math.ceil(own.length * 0.3));
    return `⟦${text}${longer}⟧`;
  };
  /** @param {unknown} value @returns {unknown} */
  const walk = (value) => {
    if (typeof value === 'string') return mark(value);
    if (typeof value === 'function') return (/** @type {unknown[]} */ ...args) => walk(value(...args));
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(word);
}

/** Wraps what each file of words exports; nothing else of the program changes. @returns {import('vite').Plugin} */
export function pseudoWords() {
  return {
    name: 'pseudo-words',
    enforce: 'pre',
    transform(code, id) {
      if (!WORDS.test(id.split('?')[0] ?? '')) return null;
      const names = [...code.matchAll(EXPORT)].map(([, , name]) => name);
      const wrapped = names.map((name) => `const ${name}__marked = pseudo__(${name});`);
      const exported = names.map((name) => `${name}__marked as ${name}`);
      return `${code.replaceAll(EXPORT, '$1 $2')}
const pseudo__ = ${pseudo.toString()};
${wrapped.join('\n')}
export { ${exported.join(', ')} };
`;
    },
  };
}
