import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

export type ErrorNoticeProps = {
  /** What happened, in one sentence. */
  readonly what: string;
  /** Where: the file, the row, the field. */
  readonly where?: string | undefined;
  /** What to do now. */
  readonly todo?: string | undefined;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
};

/** Trouble in three answers (what, where, what now) and one act that helps. Read out at once. */
export function ErrorNotice({ what, where, todo, action }: ErrorNoticeProps) {
  const button = action && (
    <Button size="small" onPress={action.onPress}>
      {action.label}
    </Button>
  );
  return (
    <Notice tone="bad" title={what} isAlert actions={button}>
      {where && <p>{where}</p>}
      {todo && <p>{todo}</p>}
    </Notice>
  );
}
