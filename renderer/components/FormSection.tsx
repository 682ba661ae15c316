import type { ReactNode } from 'react';

export type FormSectionProps = {
  readonly title: string;
  readonly description?: ReactNode | undefined;
  readonly children: ReactNode;
};

/** Fields that belong together, under one heading. */
export function FormSection({ title, description, children }: FormSectionProps) {
  return (
    <fieldset className="form-section">
      <legend className="form-section-title">{title}</legend>
      {description && <p className="form-section-description">{description}</p>}
      <div className="form-fields">{children}</div>
    </fieldset>
  );
}
