/** The package names no types for the part that reads; it is handed over whole. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
