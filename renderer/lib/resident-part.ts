import type { ComponentType } from 'react';
import type { Output } from '../../shared/contract/index.ts';
import type { Permission } from '../../shared/domain/users.ts';
import type { Words } from '../../shared/text/words.ts';

export type ResidentPartProps = { readonly card: Output<'residents.get'> };

/** One part of the person page. Each stands in a feature of its own; they meet in renderer/app/ResidentPlace.tsx. */
export interface ResidentPart {
  /** In the address: /borgere/<id>/<part>. */
  readonly id: keyof Words['residents']['parts'];
  /** Without it the part is not there. */
  readonly needs?: Permission;
  readonly Part: ComponentType<ResidentPartProps>;
}
