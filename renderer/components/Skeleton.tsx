/** A grey bar in place of words that are on their way. */
export function Skeleton({ width = 'm' }: { readonly width?: 's' | 'm' | 'l' | 'full' | undefined }) {
  return <span className={`skeleton skeleton-${width}`} aria-hidden />;
}
