import { ruleSentence } from '../../../shared/text/sentences.ts';
import { useLanguage } from '../../lib/language.ts';

/** The sentence of a rule as the engine would say it, beside the field that breaks it. */
export function useRuleWords(): (rule: string) => string {
  const language = useLanguage();
  return (rule) => ruleSentence({ rule }, language);
}
