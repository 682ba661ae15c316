import '../styles/index.css';
import '../lib/no-compiling.ts';
import { createRoot } from 'react-dom/client';
import { listenForPort } from '../lib/port.ts';
import { shell } from '../lib/shell.ts';
import { App } from './App.tsx';
import { Providers } from './Providers.tsx';

listenForPort();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the app');
void Promise.all([shell.getPreferences(), shell.expectsLogin()]).then(([preferences, expectsLogin]) => {
  createRoot(root).render(
    <Providers initial={preferences}>
      <App isLogin={expectsLogin} />
    </Providers>,
  );
});
