/** The house of Tryg Base. */
export function BrandMark({ size = 24 }: { readonly size?: number | undefined }) {
  return (
    <svg className="brand-mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden focusable="false">
      <path d="M11.1 1.6a1.4 1.4 0 0 1 1.8 0l8.6 7.3c.3.3.5.7.5 1.1v10.5c0 .8-.7 1.5-1.5 1.5h-17c-.8 0-1.5-.7-1.5-1.5V10c0-.4.2-.8.5-1.1z" />
      <path className="brand-door" d="M8.5 22v-6.2a3.5 3.5 0 0 1 7 0V22z" />
    </svg>
  );
}
