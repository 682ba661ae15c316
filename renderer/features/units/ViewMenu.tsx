import { Bookmark, ChevronDown, Pencil, Plus, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Menu, type MenuEntry } from '../../components/Menu.tsx';
import { useWords } from '../../lib/words.ts';
import { ListTools } from './ListTools.tsx';
import { startingViews } from './unit-views.ts';
import type { UnitViews } from './use-unit-views.ts';
import { useViewActs } from './use-view-acts.ts';
import { ViewNameDialog } from './ViewNameDialog.tsx';

/** Which view of the homes is shown, whether it was changed since, and the way to the others. */
export function ViewMenu({ views }: { readonly views: UnitViews }) {
  const { units } = useWords();
  const text = units.views;
  const acts = useViewActs(views);
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const { chosen, isChanged, saved } = views;
  const isOwn = typeof chosen !== 'string';
  const name = isOwn ? chosen.name : text.starting[chosen];
  const act = (id: string) => {
    const starting = startingViews.find((view) => id === view);
    const own = saved.find((view) => id === view.id);
    if (starting) views.choose(starting);
    else if (own) views.choose(own);
    else if (id === 'save') void acts.overwrite();
    else if (id === 'revert') views.choose(chosen);
    else if (id === 'delete') void acts.remove();
    else setNaming(id === 'rename' ? 'rename' : 'new');
  };
  const more: readonly (MenuEntry | false)[] = [
    isOwn && isChanged && { id: 'save', label: text.saveChanges, icon: Bookmark },
    { id: 'save-as', label: text.saveAs, icon: Plus },
    isChanged && { id: 'revert', label: text.revert, icon: RotateCcw },
    isOwn && { id: 'rename', label: text.rename, icon: Pencil },
    isOwn && { id: 'delete', label: text.remove, icon: Trash2, isDanger: true },
  ];
  const entries = [
    startingViews.map((id) => ({ id, label: text.starting[id], isCurrent: chosen === id })),
    saved.map((view) => ({ id: view.id, label: view.name, isCurrent: chosen === view })),
    more.filter((entry) => entry !== false),
  ];
  return (
    <span className="view-menu">
      <Menu
        label={text.label}
        groups={entries.filter((group) => group.length > 0)}
        onAction={act}
        trigger={
          <Button size="small" label={`${text.label}: ${name}${isChanged ? ` · ${text.changed}` : ''}`}>
            {name}
            {isChanged && <span className="view-changed"> · {text.changed}</span>}
            <ChevronDown className="icon view-more" aria-hidden />
          </Button>
        }
      />
      {isChanged && (
        <IconButton
          size="small"
          icon={Bookmark}
          label={isOwn ? text.saveChanges : text.save}
          onPress={() => (isOwn ? void acts.overwrite() : setNaming('new'))}
        />
      )}
      <ListTools views={views} />
      {naming && <ViewNameDialog views={views} isNew={naming === 'new'} acts={acts} onClose={() => setNaming(null)} />}
    </span>
  );
}
