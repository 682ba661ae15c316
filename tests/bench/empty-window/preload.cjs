const { ipcRenderer } = require('electron');

new PerformanceObserver((list) => {
  if (list.getEntriesByName('first-contentful-paint').length > 0) ipcRenderer.send('painted');
}).observe({ type: 'paint', buffered: true });
