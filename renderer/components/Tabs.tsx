import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

export type TabEntry<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly count?: number | undefined;
  readonly content: ReactNode;
};

export type TabsProps<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly TabEntry<Id>[];
  readonly selectedId: Id;
  readonly onChange: (id: Id) => void;
};

/** Parts of one screen, one at a time. Arrows move between them. */
export function Tabs<Id extends string>({ label, tabs, selectedId, onChange }: TabsProps<Id>) {
  const change = (key: unknown) => {
    const chosen = tabs.find((tab) => tab.id === key);
    if (chosen) onChange(chosen.id);
  };
  return (
    <AriaTabs className="tabs" selectedKey={selectedId} onSelectionChange={change} keyboardActivation="manual">
      <TabList className="tab-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.label}
            {tab.count !== undefined && <span className="tab-count"> {tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
