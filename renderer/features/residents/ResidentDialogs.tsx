import { isOpenCourse } from '../../../shared/domain/residents.ts';
import { assertNever } from '../../../shared/result.ts';
import { AssignDialog } from './AssignDialog.tsx';
import { ChangeCourseDialog } from './ChangeCourseDialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { OpenCourseDialog } from './OpenCourseDialog.tsx';
import { ProtectDialog } from './ProtectDialog.tsx';
import { RevealDialog } from './RevealDialog.tsx';
import type { ResidentCard } from './resident-filter.ts';

/** The acts that open a dialog over the page. */
export type OpenDialog = 'course' | 'protect' | 'assign' | 'merge' | 'revealId' | 'revealAddress';

/** Where each dialog keeps its draft; the reason of a look is never kept. */
export const draftForms: Readonly<Partial<Record<OpenDialog, string>>> = {
  course: 'resident-course',
  protect: 'resident-protection',
  assign: 'resident-assignment',
  merge: 'resident-merge',
};

export type ResidentDialogProps = {
  readonly card: ResidentCard;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

type ResidentDialogsProps = {
  readonly card: ResidentCard;
  readonly open: OpenDialog | null;
  readonly onOpen: (dialog: OpenDialog | null) => void;
};

/** Whichever dialog is open. */
export function ResidentDialogs({ card, open, onOpen }: ResidentDialogsProps) {
  if (open === null) return null;
  const props: ResidentDialogProps = { card, onClose: () => onOpen(null), onReopen: () => onOpen(open) };
  switch (open) {
    case 'course':
      return <CourseDialog {...props} />;
    case 'protect':
      return <ProtectDialog {...props} />;
    case 'assign':
      return <AssignDialog {...props} />;
    case 'merge':
      return <MergeDialog {...props} />;
    case 'revealId':
    case 'revealAddress':
      return <RevealDialog what={open} id={card.id} onClose={props.onClose} />;
    default:
      return assertNever(open);
  }
}

function CourseDialog(props: ResidentDialogProps) {
  const [last] = props.card.courses;
  if (last !== undefined && isOpenCourse(last.state)) return <ChangeCourseDialog {...props} last={last} />;
  return <OpenCourseDialog {...props} last={last} />;
}
