import { FileUp } from 'lucide-react';
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';
import { useComponentText } from './text-context.ts';

export type FilePickerProps = {
  /** What to drop here; read out ("Fil med boliger"). */
  readonly label: string;
  /** "Vælg fil". */
  readonly buttonLabel: string;
  /** Which kinds and how large, in words. */
  readonly hint?: string | undefined;
  /** Endings with a dot ('.xlsx'). */
  readonly accept: readonly string[];
  readonly onFile: (file: File) => void;
};

/** Drop a file or choose it. Gives the file to the caller, who passes its bytes on. */
export function FilePicker({ label, buttonLabel, hint, accept, onFile }: FilePickerProps) {
  const text = useComponentText();
  return (
    <DropZone
      className={({ isDropTarget }) => classNames('file-picker', isDropTarget && 'file-picker-target')}
      onDrop={(event) => {
        const dropped = event.items.find((item) => item.kind === 'file');
        if (dropped) void dropped.getFile().then(onFile);
      }}
    >
      <FileUp className="file-picker-icon" aria-hidden />
      <Text slot="label" className="visually-hidden">
        {label}
      </Text>
      <span className="file-picker-words">{text.dropFile}</span>
      <FileTrigger
        acceptedFileTypes={accept}
        onSelect={(files) => {
          const file = files?.item(0);
          if (file) onFile(file);
        }}
      >
        <Button>{buttonLabel}</Button>
      </FileTrigger>
      {hint && <span className="field-hint">{hint}</span>}
    </DropZone>
  );
}
