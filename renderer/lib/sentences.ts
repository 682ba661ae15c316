import type { AppError } from '../../shared/errors.ts';
import { sentenceOf } from '../../shared/text/sentences.ts';
import { useLanguage } from './language.ts';

/** Turns a refusal into the one sentence that says what is wrong, where, and what to do. */
export function useSentence(): (error: AppError) => string {
  const language = useLanguage();
  return (error) => sentenceOf(error, language);
}
