import type { AppError } from '../../shared/errors.ts';
import { sentenceOf } from '../../shared/text/sentences.ts';
import { useLanguage } from '../lib/language.ts';
import { ErrorNotice } from './ErrorNotice.tsx';

export type RefusalNoticeProps = {
  /** Nothing is drawn without one. */
  readonly refusal: AppError | null;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
};

/** A refusal of the engine as its sentence. */
export function RefusalNotice({ refusal, action }: RefusalNoticeProps) {
  const language = useLanguage();
  if (refusal === null) return null;
  return <ErrorNotice what={sentenceOf(refusal, language)} action={action} />;
}
