import { FolderInput, Inbox } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { useWords } from '../../lib/words.ts';
import type { useArrivals } from './use-arrivals.ts';

/** Where files are dropped, chosen, or fetched from a folder. The page gets the file, never its path. */
export function DropArea({ box }: { readonly box: ReturnType<typeof useArrivals> }) {
  const text = useWords().inbox.screen;
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void box.drop([...event.dataTransfer.files]);
  };
  return (
    <section
      className={isOver ? 'drop-area drop-area-over' : 'drop-area'}
      aria-label={text.dropTitle}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Inbox className="icon drop-sign" aria-hidden />
      <div className="drop-words">
        <p className="message-title">{text.dropTitle}</p>
        <p className="field-hint">{box.folder === null ? text.dropHint : text.folderIs(box.folder)}</p>
      </div>
      <div className="message-acts">
        <Button variant="primary" isPending={box.isPending} onPress={() => void box.choose()}>
          {box.isPending ? text.reading : text.choose}
        </Button>
        {box.folder === null ? (
          <Button icon={FolderInput} onPress={() => void box.chooseFolder()}>
            {text.chooseFolder}
          </Button>
        ) : (
          <>
            <Button onPress={() => void box.look()}>{text.look}</Button>
            <Button onPress={() => void box.leaveFolder()}>{text.leaveFolder}</Button>
          </>
        )}
      </div>
    </section>
  );
}
