/** Initials on the accent colour; the name stands beside it. */
export function Avatar({ initials }: { readonly initials: string }) {
  return (
    <span className="avatar" aria-hidden>
      {initials}
    </span>
  );
}
