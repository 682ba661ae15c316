import type { Input, Output } from '../../../shared/contract/index.ts';
import type { SavedView, UnitView } from '../../../shared/contract/views.ts';
import { foldWords } from '../../../shared/domain/danish-text.ts';
import { useToast } from '../../components/toast-context.ts';
import { call } from '../../lib/api.ts';
import { queryClient } from '../../lib/query.ts';
import { useSentence } from '../../lib/sentences.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { viewOf } from './unit-views.ts';
import type { UnitViews } from './use-unit-views.ts';

export interface ViewActs {
  /** What stands in the list, under a new name or in place of the view that has it. True when it is done. */
  readonly saveAs: (name: string) => Promise<boolean>;
  readonly rename: (name: string) => Promise<boolean>;
  /** What stands in the list takes the place of the chosen view. Can be undone. */
  readonly overwrite: () => Promise<void>;
  /** Can be undone. */
  readonly remove: () => Promise<void>;
}

type ViewWrite = 'views.create' | 'views.change' | 'views.remove';

/** What can be done with views. Each says what it did, or why not. */
export function useViewActs({ chosen, now, saved, choose }: UnitViews): ViewActs {
  const { units } = useWords();
  const text = units.views;
  const today = useToday();
  const toast = useToast();
  const attempt = useAttempt();
  const own = typeof chosen === 'string' ? null : chosen;

  const change = async (view: SavedView, name: string, next: UnitView): Promise<SavedView | null> => {
    const { id, version } = view;
    const done = await attempt('views.change', { id, version, name, view: next });
    return done && { ...done, name, view: next };
  };
  const create = async (name: string, view: UnitView): Promise<SavedView | null> => {
    const done = await attempt('views.create', { name, view });
    return done && { ...done, name, view };
  };
  const undo = (work: () => Promise<SavedView | null>) => ({
    label: text.undo,
    onPress: () => void work().then((view) => view && choose(view)),
  });
  const overwrite = async (view: SavedView): Promise<boolean> => {
    const after = await change(view, view.name, viewOf(now, today));
    if (after === null) return false;
    choose(after);
    toast({ text: text.saved(view.name), action: undo(() => change(after, view.name, view.view)) });
    return true;
  };
  return {
    saveAs: async (name) => {
      const known = saved.find((view) => isSameName(view.name, name));
      if (known) return overwrite(known);
      const made = await create(name, viewOf(now, today));
      if (made === null) return false;
      choose(made);
      toast({ text: text.saved(name) });
      return true;
    },
    rename: async (name) => own !== null && (await change(own, name, own.view)) !== null,
    overwrite: async () => {
      if (own !== null) await overwrite(own);
    },
    remove: async () => {
      if (own === null || (await attempt('views.remove', { id: own.id })) === null) return;
      choose('all');
      toast({ text: text.removed(own.name), action: undo(() => create(own.name, own.view)) });
    },
  };
}

/** One write; the views are asked again afterwards, the homes are not touched by it. */
function useAttempt() {
  const toast = useToast();
  const sentence = useSentence();
  return async <O extends ViewWrite>(operation: O, input: Input<O>): Promise<Output<O> | null> => {
    const answer = await call(operation, input);
    if (!answer.ok) {
      toast({ text: sentence(answer.error), tone: 'bad' });
      return null;
    }
    await queryClient.invalidateQueries({ queryKey: ['views.list'] });
    return answer.value as Output<O>;
  };
}

/** As the engine compares names: by their letters. */
export function isSameName(one: string, other: string): boolean {
  return foldWords(one) === foldWords(other);
}
