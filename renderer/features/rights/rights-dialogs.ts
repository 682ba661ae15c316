import type { Output } from '../../../shared/contract/index.ts';
import type { RightCode } from '../../../shared/domain/rights.ts';
import type { ResidentPartProps } from '../../lib/resident-part.ts';

export type Card = ResidentPartProps['card'];
export type Rights = Output<'rights.ofResident'>;
export type Consents = Output<'consents.ofResident'>;
export type Tasks = Output<'tasks.ofResident'>;
export type Task = Tasks['tasks'][number];
export type Consent = Consents['consents'][number];
export type Guidance = NonNullable<NonNullable<Rights['guidance']>['now']>;

/** All that the part knows; its dialogs are filled from it. */
export interface Known {
  readonly card: Card;
  readonly rights: Rights;
  readonly consents: Consents;
  readonly tasks: Tasks;
}

/** The dialog over the part, and what it is about. */
export type OpenDialog =
  | { readonly kind: 'tell'; readonly right: RightCode | null; readonly due: string | null }
  | { readonly kind: 'give' }
  | { readonly kind: 'withdraw'; readonly consent: Consent }
  | { readonly kind: 'guide' }
  | { readonly kind: 'review'; readonly guidance: Guidance }
  | { readonly kind: 'task' }
  | { readonly kind: 'change-task'; readonly task: Task }
  | { readonly kind: 'drop-task'; readonly task: Task };

export type DialogProps = { readonly known: Known; readonly onClose: () => void; readonly onReopen: () => void };

export type SectionProps = { readonly known: Known; readonly onOpen: (dialog: OpenDialog) => void };
