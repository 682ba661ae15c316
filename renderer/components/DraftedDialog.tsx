import type { ReactNode } from 'react';
import { ActDialog, type ActDialogProps } from './ActDialog.tsx';

export type DraftedDialogProps = {
  readonly words: { readonly title: string; readonly save: string; readonly done: string };
  readonly description?: string | undefined;
  /** What `useDraftedAct` answers. */
  readonly form: { readonly dialog: Pick<ActDialogProps, 'drafted' | 'isPending' | 'refusal' | 'onTry'> };
  /** Sends the act; null while something that must be said is not, and when it was refused. */
  readonly send: () => Promise<unknown> | null;
  readonly onClose: () => void;
  readonly onReopen: () => void;
  readonly children: ReactNode;
};

/** A small form over one act, kept as a draft while it is typed. */
export function DraftedDialog({ words, form, send, ...rest }: DraftedDialogProps) {
  const submit = async (): Promise<string | null> => ((await send()) ? words.done : null);
  return <ActDialog title={words.title} act={words.save} {...form.dialog} onSubmit={submit} {...rest} />;
}
