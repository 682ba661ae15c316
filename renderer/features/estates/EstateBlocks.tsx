import type { Block } from '../../../shared/domain/estate-drawing.ts';
import { HomeTile, type HomeTileProps } from './HomeTile.tsx';
import type { DrawnHome } from './home-words.ts';
import { formatFloor, formatHouse } from './place-words.ts';

type BlockProps = Pick<HomeTileProps, 'onPress'> & {
  readonly selectedId: string | null;
  readonly currentId: string | null;
};

/** A building with its roof and floors, or small houses on their street. */
export function EstateBlock({ block, ...rest }: BlockProps & { readonly block: Block<DrawnHome> }) {
  return block.kind === 'yard' ? <Yard block={block} {...rest} /> : <Building block={block} {...rest} />;
}

type Of<K> = { readonly block: Extract<Block<DrawnHome>, { readonly kind: K }> };

/** Each floor is filled by what is there: a door that is missing leaves no hole. */
function Building({ block, ...rest }: BlockProps & Of<'building'>) {
  return (
    <div role="group" aria-label={block.name} className="building">
      <p className="block-name" aria-hidden>
        {block.name}
      </p>
      <div role="presentation" className="roof" />
      <div role="presentation" className="facade">
        {block.floors.map(({ floor, homes }) => (
          <div
            role="presentation"
            key={floor ?? ''}
            className={floor?.startsWith('k') ? 'floor floor-cellar' : 'floor'}
          >
            <span className="floor-name" aria-hidden>
              {formatFloor(floor)}
            </span>
            <div role="presentation" className="floor-homes">
              {homes.map((home) => (
                <Tile
                  key={home.id}
                  home={home}
                  label={home.door ?? (floor === null ? formatHouse(home) : '')}
                  {...rest}
                />
              ))}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

function Yard({ block, ...rest }: BlockProps & Of<'yard'>) {
  return (
    <div role="group" aria-label={block.street} className="yard">
      <p className="block-name" aria-hidden>
        {block.street}
      </p>
      <div role="presentation" className="yard-homes">
        {block.homes.map((home) => (
          <div role="presentation" key={home.id} className="house">
            <div role="presentation" className="roof" />
            <Tile home={home} label={formatHouse(home)} {...rest} />
          </div>
        ))}
      </div>
    </div>
  );
}

type TileProps = BlockProps & { readonly home: DrawnHome; readonly label: string };

function Tile({ home, label, selectedId, currentId, onPress }: TileProps) {
  return (
    <HomeTile
      home={home}
      label={label}
      isSelected={home.id === selectedId}
      isCurrent={home.id === currentId}
      onPress={onPress}
    />
  );
}
