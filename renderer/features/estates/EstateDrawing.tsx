import { useMemo } from 'react';
import { type Block, drawEstate } from '../../../shared/domain/estate-drawing.ts';
import { useWords } from '../../lib/words.ts';
import { EstateBlock } from './EstateBlocks.tsx';
import type { DrawnHome } from './home-words.ts';
import { useWalk } from './use-walk.ts';

/** From so many homes on, each is drawn smaller. */
const MANY = 48;

type EstateDrawingProps = {
  readonly name: string;
  readonly homes: readonly DrawnHome[];
  readonly selectedId: string | null;
  readonly onShow: (home: DrawnHome) => void;
  readonly onOpen: (home: DrawnHome) => void;
};

/** The homes as they stand, one tab stop for all of them. */
export function EstateDrawing({ name, homes, selectedId, onShow, onOpen }: EstateDrawingProps) {
  const { estates } = useWords();
  const blocks = useMemo(() => drawEstate(homes), [homes]);
  const inOrder = useMemo(() => blocks.flatMap(homesOf), [blocks]);
  const { ground, current, onKeyDown, goTo } = useWalk({ homes: inOrder, selectedId, onShow, onOpen });
  return (
    <div
      ref={ground}
      role="listbox"
      tabIndex={-1}
      aria-label={estates.picture(name)}
      aria-description={estates.keys}
      className={homes.length > MANY ? 'ground ground-dense' : 'ground'}
      onKeyDown={onKeyDown}
    >
      {blocks.map((block) => (
        <EstateBlock
          key={block.key}
          block={block}
          selectedId={selectedId}
          currentId={current}
          onPress={(home) => {
            goTo(home.id);
            onShow(home);
          }}
        />
      ))}
    </div>
  );
}

/** From top to bottom and from left to right. */
function homesOf(block: Block<DrawnHome>): readonly DrawnHome[] {
  return block.kind === 'yard' ? block.homes : block.floors.flatMap(({ homes }) => homes);
}
