import type { ThemeCode } from '../../../shared/domain/vum.ts';
import { themeVersion } from '../../../shared/domain/vum.ts';
import { themeLabel } from '../../../shared/text/theme-labels.ts';

/** A theme as it is called today in Danish, with the list that it is from: so it is kept for good. */
export function keptTheme(code: ThemeCode) {
  return { code, label: themeLabel(code, 'da'), version: themeVersion(code) };
}
