import { useState } from 'react';
import type { Input } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { useDone } from '../../components/done-context.ts';
import { call } from '../../lib/api.ts';
import { shell } from '../../lib/shell.ts';
import { useWords } from '../../lib/words.ts';

/** One's own visits as a file of times and codes, saved where the person says. */
export function useCalendarFile() {
  const text = useWords().series.team;
  const done = useDone();
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const save = async (days: Input<'team.calendar'>) => {
    const made = await call('team.calendar', days);
    if (!made.ok) return setRefusal(made.error);
    const place = await shell.chooseSavePlace({ suggestedName: made.value.fileName });
    if (place === null) return setRefusal(null);
    const written = await shell.writeFile(place.token, new TextEncoder().encode(made.value.text));
    if (!written.ok) return setRefusal(written.error);
    setRefusal(null);
    done(text.calendarDone(made.value.visits, place.name));
  };
  return { refusal, save };
}
