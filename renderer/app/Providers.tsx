import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Preferences } from '../../shared/contract/shell-api.ts';
import { components as danish } from '../../shared/text/da/components.ts';
import { components as english } from '../../shared/text/en/components.ts';
import { ToastProvider } from '../components/ToastRegion.tsx';
import { TextContext } from '../components/text-context.ts';
import { LanguageContext } from '../lib/language.ts';
import { PreferencesContext } from '../lib/preferences.ts';
import { onPreferences } from '../lib/shell.ts';

/** Language, theme and row height as chosen in the menu, and what every screen hangs in. */
export function Providers({ initial, children }: { readonly initial: Preferences; readonly children: ReactNode }) {
  const [preferences, setPreferences] = useState(initial);
  useEffect(() => onPreferences(setPreferences), []);
  const { language, theme } = preferences;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => showTheme(theme), [theme]);
  return (
    <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>
      <TextContext value={language === 'da' ? danish : english}>
        <LanguageContext value={language}>
          <PreferencesContext value={preferences}>
            <ToastProvider>{children}</ToastProvider>
          </PreferencesContext>
        </LanguageContext>
      </TextContext>
    </I18nProvider>
  );
}

/** The colours that are in force, also when they follow the system and it changes while the window is open; paper is light. */
function showTheme(theme: Preferences['theme']): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const show = (): void => {
    document.documentElement.dataset['theme'] = theme === 'system' ? (system.matches ? 'dark' : 'light') : theme;
  };
  const showOnPaper = (): void => {
    document.documentElement.dataset['theme'] = 'light';
  };
  show();
  system.addEventListener('change', show);
  window.addEventListener('beforeprint', showOnPaper);
  window.addEventListener('afterprint', show);
  return () => {
    system.removeEventListener('change', show);
    window.removeEventListener('beforeprint', showOnPaper);
    window.removeEventListener('afterprint', show);
  };
}
