import type { CalendarDate } from '@internationalized/date';
import { CalendarDays, X } from 'lucide-react';
import { type ClipboardEvent, useContext, useState } from 'react';
import {
  DatePicker as AriaDatePicker,
  Button,
  DateInput,
  DatePickerStateContext,
  DateSegment,
  Dialog,
  Group,
  Popover,
} from 'react-aria-components';
import type { IsoDate } from '../../shared/dates.ts';
import { Button as OurButton } from './Button.tsx';
import { defined } from './defined.ts';
import { ariaFieldProps, FieldLabel, FieldNotes } from './FieldParts.tsx';
import type { FieldProps } from './field-props.ts';
import { dateTyped, readPastedDate, toCalendarDate } from './iso-date.ts';
import { MonthCalendar } from './MonthCalendar.tsx';
import { useComponentText } from './text-context.ts';

export type DatePickerProps = FieldProps & {
  /** YYYY-MM-DD, or null for no date. */
  readonly value: string | null;
  /** Called with a whole date or with null; never with half a date. */
  readonly onChange: (value: IsoDate | null) => void;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** Today as YYYY-MM-DD: the calendar's mark and the "today" button. */
  readonly today?: string | undefined;
};

/** A civil date, which a year of one to three figures is not: while it is typed, it stands in the field alone. Typed as dd.mm.yyyy or pasted, or chosen in a calendar with ISO weeks; can be cleared. */
export function DatePicker(props: DatePickerProps) {
  const text = useComponentText();
  const limits = defined({
    minValue: toCalendarDate(props.min) ?? undefined,
    maxValue: toCalendarDate(props.max) ?? undefined,
    isReadOnly: props.isReadOnly,
  });
  const paste = (event: ClipboardEvent) => {
    const pasted = readPastedDate(event.clipboardData.getData('text/plain'));
    if (pasted === null || props.isReadOnly || props.isDisabled) return;
    event.preventDefault();
    props.onChange(pasted);
  };
  const [half, setHalf] = useState<CalendarDate | null>(null);
  const type = (date: CalendarDate | null) => {
    const meant = date === null ? null : dateTyped(date);
    setHalf(date !== null && date.toString() !== meant ? date : null);
    props.onChange(meant);
  };
  return (
    <AriaDatePicker<CalendarDate>
      {...ariaFieldProps(props)}
      {...limits}
      value={half ?? toCalendarDate(props.value)}
      onChange={type}
      onBlur={() => setHalf(null)}
      shouldForceLeadingZeros
      firstDayOfWeek="mon"
      className="field"
    >
      <FieldLabel field={props} />
      <Group className="field-box date-box" onPaste={paste}>
        <DateInput className="date-input numeric">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        {props.value !== null && !props.isReadOnly && (
          <ClearDate name={props.label} onClear={() => props.onChange(null)} />
        )}
        <Button className="icon-button icon-button-small" aria-label={text.openCalendar}>
          <CalendarDays className="icon" aria-hidden />
        </Button>
      </Group>
      <FieldNotes field={props} />
      <Popover className="popover" offset={4}>
        <Dialog className="calendar-dialog" aria-label={text.calendar}>
          <MonthCalendar today={props.today} />
          <CalendarFooter today={props.today} hasValue={props.value !== null} />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}

function ClearDate({ name, onClear }: { readonly name: string; readonly onClear: () => void }) {
  const text = useComponentText();
  return (
    <Button
      slot={null}
      className="icon-button icon-button-small"
      aria-label={text.clearNamed(name)}
      onPress={({ target }) => {
        // the button goes with the date: the keyboard stays in the field
        target.closest('.date-box')?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus();
        onClear();
      }}
    >
      <X className="icon" aria-hidden />
    </Button>
  );
}

function CalendarFooter({ today, hasValue }: { readonly today: string | undefined; readonly hasValue: boolean }) {
  const text = useComponentText();
  const state = useContext(DatePickerStateContext);
  const date = toCalendarDate(today);
  if (!state || (!date && !hasValue)) return null;
  const set = (next: CalendarDate | null) => {
    state.setValue(next);
    state.close();
  };
  return (
    <footer className="calendar-footer">
      {date && (
        <OurButton size="small" variant="quiet" onPress={() => set(date)}>
          {text.today}
        </OurButton>
      )}
      {hasValue && (
        <OurButton size="small" variant="quiet" onPress={() => set(null)}>
          {text.clear}
        </OurButton>
      )}
    </footer>
  );
}
