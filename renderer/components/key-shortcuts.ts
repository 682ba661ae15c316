/** A printed chord ("Ctrl K") as the attribute that tells it to a screen reader. */
export function keyShortcuts(chord: string | undefined): { readonly 'aria-keyshortcuts'?: string } {
  return chord === undefined ? {} : { 'aria-keyshortcuts': chord.replace('Ctrl', 'Control').replaceAll(' ', '+') };
}
