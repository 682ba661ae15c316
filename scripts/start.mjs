// Starts the app with demo data: npm start [-- --data FOLDER | --no-demo] [arguments of the app]
import { onOurNode } from './lib/bootstrap.mjs';
import { runCommand } from './lib/plain.mjs';

await runCommand(async () => {
  await onOurNode(import.meta.url);
  const { startApp } = await import('./lib/start-app.mjs');
  return startApp(process.argv.slice(2));
});
