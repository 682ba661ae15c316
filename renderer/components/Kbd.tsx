/** A key or a chord as it is printed on the keyboard ("Ctrl K"). */
export function Kbd({ children }: { readonly children: string }) {
  return <kbd className="kbd">{children}</kbd>;
}
