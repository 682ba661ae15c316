import type { KeyboardEvent, ReactNode, SubmitEvent } from 'react';
import { useRef } from 'react';

export type FormLayoutProps = {
  readonly id?: string | undefined;
  /** Enter in a field, the submit button, or Ctrl Enter anywhere. */
  readonly onSubmit: () => void;
  /** FormSummary, when there are errors. */
  readonly summary?: ReactNode | undefined;
  readonly children: ReactNode;
  /** Buttons, primary first; and what is known about the draft. */
  readonly actions?: ReactNode | undefined;
};

/** A form in one column; each field brings its label, its rule and its error. */
export function FormLayout({ id, onSubmit, summary, children, actions }: FormLayoutProps) {
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit();
  };
  const submitByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey || isDatePart(event.target))) return;
    event.preventDefault();
    event.stopPropagation();
    commitThen(() => form.current?.requestSubmit());
  };
  return (
    <form
      ref={form}
      id={id}
      className="form"
      noValidate
      autoComplete="off"
      onSubmit={submit}
      onKeyDownCapture={submitByKey}
    >
      {summary}
      {children}
      {actions && <div className="form-actions">{actions}</div>}
    </form>
  );
}

/** Enter in a part of a date would do nothing: the library keeps its keys to itself, so they are taken on the way down. */
function isDatePart(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('.date-segment');
}

/** A number counts when its field is left; leave it for a moment, so that the form is sent with what is seen. */
function commitThen(submit: () => void): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement) field.blur();
  setTimeout(() => {
    if (field instanceof HTMLElement) field.focus();
    submit();
  });
}
