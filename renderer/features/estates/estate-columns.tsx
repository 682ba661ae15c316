import type { Output } from '../../../shared/contract/index.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import type { TableColumn } from '../../components/table-types.ts';
import { StatesStrip } from './StatesStrip.tsx';

export type EstateRow = Output<'estates.overview'>[number];

/** Zero is left out: a column of zeros hides the number that is one. */
const orNothing = (count: number): string => (count === 0 ? '' : count.toLocaleString('da-DK'));

export function estateColumns(words: Words): readonly TableColumn<EstateRow>[] {
  const { columns, municipal } = words.estates;
  return [
    { id: 'name', header: columns.name, width: '1.3fr', render: (row) => row.name },
    { id: 'owner', header: columns.owner, width: '1.4fr', render: (row) => row.association ?? municipal },
    {
      id: 'picture',
      header: columns.picture,
      width: '1.6fr',
      hideBelow: 860,
      stack: 'none',
      render: (row) => <StatesStrip states={row.states} />,
    },
    {
      id: 'homes',
      header: columns.homes,
      width: 64,
      align: 'end',
      stackLabel: true,
      render: (row) => row.homes.toLocaleString('da-DK'),
    },
    {
      id: 'free',
      header: columns.free,
      width: 64,
      align: 'end',
      stackLabel: true,
      render: (row) => row.states.free > 0 && <Badge tone="ok">{row.states.free}</Badge>,
    },
    {
      id: 'ending',
      header: columns.ending,
      width: 118,
      align: 'end',
      stackLabel: true,
      render: (row) => orNothing(row.states.ending),
    },
    {
      id: 'out',
      header: columns.out,
      width: 96,
      align: 'end',
      stackLabel: true,
      render: (row) => orNothing(row.states.out),
    },
    {
      id: 'onTheWay',
      header: columns.onTheWay,
      width: 64,
      align: 'end',
      stackLabel: true,
      render: (row) => orNothing(row.onTheWay + row.states.planned),
    },
  ];
}
