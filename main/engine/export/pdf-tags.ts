/** What is drawn, told to those who have the page read aloud. */
export interface Tags {
  /** Decoration, and what stands on every page anew: not read aloud. */
  readonly artifact: (draw: () => void) => void;
  readonly part: (kind: 'H1' | 'P', draw: () => void) => void;
  /** A row of the table; its cells are drawn by the function that it hands over. */
  readonly row: (kind: 'TH' | 'TD', draw: (cell: (drawn: () => void) => void) => void) => void;
  readonly close: () => void;
}

/** Draws and tells nothing. */
export const noTags: Tags = {
  artifact: (draw) => draw(),
  part: (_, draw) => draw(),
  row: (_, draw) => draw((drawn) => drawn()),
  close: () => undefined,
};

/** One heading, paragraphs and one table, whatever the pages are. */
export function makeTags(doc: PDFKit.PDFDocument): Tags {
  const root = doc.struct('Document');
  doc.addStructure(root);
  const [table, head, body] = [doc.struct('Table'), doc.struct('THead'), doc.struct('TBody')];
  const marked = (kind: string, options: object, draw: () => void) => {
    const content = doc.markStructureContent(kind);
    draw();
    doc.endMarkedContent();
    return doc.struct(kind, options, [content]);
  };
  return {
    artifact: (draw) => {
      doc.markContent('Artifact', { type: 'Layout' });
      draw();
      doc.endMarkedContent();
    },
    part: (kind, draw) => void root.add(marked(kind, {}, draw)),
    row: (kind, draw) => {
      const row = doc.struct('TR');
      draw((drawn) => void row.add(marked(kind, kind === 'TH' ? { scope: 'Column' } : {}, drawn)));
      row.end();
      // flushed as it is added: a long list is not held twice
      (kind === 'TH' ? head : body).add(row);
    },
    close: () => {
      table.add(head).add(body);
      root.add(table);
      root.end();
    },
  };
}
