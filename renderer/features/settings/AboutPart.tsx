import { useEffect, useState } from 'react';
import type { About } from '../../../shared/contract/shell-api.ts';
import { Card } from '../../components/Card.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { useSession } from '../../lib/session.ts';
import { shell } from '../../lib/shell.ts';
import { useWords } from '../../lib/words.ts';

/** Which program runs, on which Electron, and where the data are. */
export function AboutPart() {
  const { settings, common } = useWords();
  const { about: words } = settings;
  const { status } = useSession();
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => void shell.about().then(setAbout), []);
  const versions = about
    ? [
        { label: words.version, value: about.app },
        { label: words.electron, value: electronWords(about, words) },
        { label: words.chrome, value: about.chrome },
        { label: words.node, value: about.node },
      ]
    : [];
  return (
    <div className="settings-stack">
      <Card title={common.product}>
        <p className="settings-lead">{words.lead}</p>
        <DescriptionList
          layout="wide"
          items={[
            ...versions,
            { label: words.sqlite, value: status.sqlite },
            { label: words.schema, value: String(status.schemaVersion) },
            { label: words.data, value: words.dataWhere(status.cipher) },
          ]}
        />
      </Card>
    </div>
  );
}

function electronWords(about: About, words: ReturnType<typeof useWords>['settings']['about']): string {
  if (about.kind === 'stand-in') return words.standIn(about.electron);
  return about.kind === 'explicit' ? words.explicit(about.electron) : about.electron;
}
