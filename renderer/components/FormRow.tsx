import type { ReactNode } from 'react';

/** Short fields side by side; one below the other where there is no room. */
export function FormRow({ children }: { readonly children: ReactNode }) {
  return <div className="form-row">{children}</div>;
}
