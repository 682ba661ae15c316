import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { changeView, createView, dropView, keepColumns, viewsOf } from './views.service.ts';

type ViewsOperation = 'views.list' | 'views.create' | 'views.change' | 'views.remove' | 'views.keepColumns';

/** Every row is the owner's. */
export const viewsHandlers: HandlersOf<ViewsOperation> = {
  'views.list': (context) => ok(viewsOf(context)),
  'views.create': createView,
  'views.change': changeView,
  'views.remove': (context, { id }) => dropView(context, id),
  'views.keepColumns': (context, { columns }) => {
    keepColumns(context, columns);
    return ok({});
  },
};
