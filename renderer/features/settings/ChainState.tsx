import { useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { call } from '../../lib/api.ts';
import { useWords } from '../../lib/words.ts';

/** Whether the log is whole, asked for when somebody wants to know. */
export function ChainState() {
  const { settings } = useWords();
  const { log: words } = settings;
  const [verdict, setVerdict] = useState<Output<'audit.verify'> | null>(null);
  const [isPending, setPending] = useState(false);
  const verify = async () => {
    setPending(true);
    const answer = await call('audit.verify', {});
    setPending(false);
    if (answer.ok) setVerdict(answer.value);
  };
  const text = verdict
    ? verdict.ok
      ? words.whole(verdict.entries)
      : words.broken(verdict.firstBroken?.seq ?? 0)
    : words.notVerified;
  const tone = verdict ? (verdict.ok ? 'ok' : 'bad') : 'info';
  return (
    <Notice
      tone={tone}
      actions={
        <Button size="small" onPress={() => void verify()} isPending={isPending}>
          {isPending ? words.verifying : words.verify}
        </Button>
      }
    >
      {text}
    </Notice>
  );
}
