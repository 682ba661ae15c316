/** What `conf` brings along for schemas and migrations of preferences, of which this app uses neither: it is read at each start. */
const unused = [/^ajv\//, /^ajv-formats$/, /^semver$/];

/** Leaves those packages out of the bundle. One that is used all the same ends the program at once, by its name. */
export function unusedParts() {
  return {
    name: 'unused-parts',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} id @param {string | undefined} importer */
    resolveId(id, importer) {
      const isUnused = importer?.includes('/node_modules/conf/') && unused.some((one) => one.test(id));
      return isUnused ? { id: `\0unused:${id}` } : null;
    },
    /** @param {string} id */
    load(id) {
      if (!id.startsWith('\0unused:')) return null;
      const name = JSON.stringify(id.slice(8));
      return `const absent = () => { throw new Error('Left out of the bundle: ' + ${name}); };
export const Ajv2020 = absent;
export default absent;`;
    },
  };
}
