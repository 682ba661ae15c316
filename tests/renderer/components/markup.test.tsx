import { House } from 'lucide-react';
import type { ReactElement } from 'react';
import { I18nProvider } from 'react-aria-components';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Button } from '../../../renderer/components/Button.tsx';
import { DataTable } from '../../../renderer/components/DataTable.tsx';
import { DatePicker } from '../../../renderer/components/DatePicker.tsx';
import { ErrorNotice } from '../../../renderer/components/ErrorNotice.tsx';
import { FormSummary } from '../../../renderer/components/FormSummary.tsx';
import { LoadingState } from '../../../renderer/components/LoadingState.tsx';
import { NavList } from '../../../renderer/components/NavList.tsx';
import { NumberField } from '../../../renderer/components/NumberField.tsx';
import { Sparkbars } from '../../../renderer/components/Sparkbars.tsx';
import { StackedCells } from '../../../renderer/components/StackedCells.tsx';
import { TableRow } from '../../../renderer/components/TableRow.tsx';
import { TextField } from '../../../renderer/components/TextField.tsx';
import { TextContext } from '../../../renderer/components/text-context.ts';
import { components as english } from '../../../shared/text/en/components.ts';

const nothing = () => undefined;

function markup(element: ReactElement): string {
  return renderToStaticMarkup(<I18nProvider locale="da-DK">{element}</I18nProvider>);
}

/** The text of the elements that an attribute of the first match names by id. */
function named(html: string, attribute: string): string {
  const ids = new RegExp(`${attribute}="([^"]+)"`).exec(html)?.[1]?.split(' ') ?? [];
  return ids.map((id) => new RegExp(`id="${id}"[^>]*>([^<]*)`).exec(html)?.[1] ?? '').join(' ');
}

describe('a field', () => {
  const field = { label: 'Lejemålsnummer', value: '12', onChange: nothing };

  it('is described by its rule and its error', () => {
    const html = markup(<TextField {...field} hint="Det eneste i afdelingen" error="Nummeret er brugt" />);
    expect(named(html, 'aria-describedby')).toContain('Det eneste i afdelingen');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('Nummeret er brugt');
  });

  it('is not marked wrong without an error', () => {
    expect(markup(<TextField {...field} />)).not.toContain('aria-invalid');
  });

  it('says that it is optional in the chosen language', () => {
    const html = markup(
      <TextContext value={english}>
        <TextField {...field} isOptional />
      </TextContext>,
    );
    expect(html).toContain('optional');
    expect(html).not.toContain('valgfrit');
  });

  it('puts its id where the links of the summary look for it', () => {
    expect(markup(<TextField {...field} id="number" />)).toMatch(/<input[^>]*id="number"/);
  });
});

describe('a number field', () => {
  it.each([
    [2875, '2.875'],
    [2875.5, '2.875,50'],
  ])('shows %d as %s', (value, shown) => {
    const html = markup(<NumberField label="Husleje" value={value} onChange={nothing} decimals={2} />);
    expect(html).toContain(`value="${shown}"`);
  });

  it('is empty for null', () => {
    expect(markup(<NumberField label="Husleje" value={null} onChange={nothing} />)).toContain('value=""');
  });
});

it('shows a date as day, month, year', () => {
  const html = markup(<DatePicker label="Ledig fra" value="2026-02-05" onChange={nothing} />);
  const words = html.replace(/<input[^>]*>/g, '').replace(/<[^>]+>|[\u2066-\u2069]/g, '');
  expect(words).toContain('05.02.2026');
});

it('keeps a pending button focusable, and says that it works', () => {
  const html = markup(<Button isPending>Gem bolig</Button>);
  expect(html).toContain('aria-label="Arbejder"');
  expect(html).not.toContain(' disabled=""');
});

it('reads out an error with what, where and what to do', () => {
  const html = markup(<ErrorNotice what="Filen kan ikke læses" where="ark 2" todo="Vælg en anden fil" />);
  expect(html).toContain('role="alert"');
  for (const words of ['Filen kan ikke læses', 'ark 2', 'Vælg en anden fil']) expect(html).toContain(words);
});

describe('the summary of a form', () => {
  it('links each error to its field', () => {
    const html = markup(<FormSummary problems={[{ fieldId: 'rent', label: 'Husleje', message: 'Skriv et tal' }]} />);
    expect(html).toContain('Ret 1 felt');
    expect(html).toContain('href="#rent"');
  });

  it('draws nothing when all is well', () => {
    expect(markup(<FormSummary problems={[]} />)).toBe('');
  });
});

it('shows no grey rows in the first moment', () => {
  expect(markup(<LoadingState />)).not.toContain('skeleton');
});

it('marks the room that is open, and says how many things wait', () => {
  const item = { href: '/homes', label: 'Boliger', icon: House, count: 3 };
  const html = markup(<NavList items={[item]} currentHref="/homes" onNavigate={nothing} />);
  expect(html).toContain('aria-current="page"');
  expect(html).toContain('3 venter');
});

it('gives the numbers of its bars as a table', () => {
  const html = markup(<Sparkbars label="Tomgang" bars={[{ label: 'jan', value: 31, text: '31 dage' }]} />);
  expect(html).toMatch(/<caption>Tomgang<\/caption>/);
  expect(html).toMatch(/<th scope="row">jan<\/th><td>31 dage<\/td>/);
});

describe('a table', () => {
  const columns = [
    { id: 'address', header: 'Adresse', width: '1fr', isSortable: true, render: (row: string) => row },
    { id: 'rent', header: 'Husleje', width: 60, stackLabel: true, render: () => '2.875' },
    { id: 'note', header: 'Note', width: 60, stackLabel: true, render: () => '' },
  ] as const;
  const table = { label: 'Boliger', columns, getRow: () => 'Skovhusene 7', getRowId: (row: string) => row };

  const rowOf = {
    id: 'r',
    index: 0,
    start: 0,
    columns,
    row: 'Skovhusene 7',
    isStacked: false,
    isActive: false,
    isSelected: false,
  };

  it('tells how many rows there are, and how they are sorted', () => {
    const sort = { columnId: 'address', order: 'descending' } as const;
    const html = markup(<DataTable {...table} rowCount={2000} sort={sort} onSort={nothing} />);
    expect(html).toContain('aria-rowcount="2001"');
    expect(html).toContain('aria-sort="descending"');
  });

  it('says which rows are chosen, apart from the one whose card is shown', () => {
    const row = { ...rowOf, isChosen: false, isSelected: true };
    expect(markup(<TableRow {...row} />)).toMatch(/aria-selected="false"[^>]*aria-current="true"/);
    expect(markup(<TableRow {...row} isChosen isSelected={false} />)).toMatch(
      /aria-selected="true"(?![^>]*aria-current)/,
    );
    expect(markup(<TableRow {...rowOf} isSelected />)).toMatch(/aria-selected="true"(?![^>]*aria-current)/);
  });

  it('shows its empty state instead of a grid without rows', () => {
    const html = markup(<DataTable {...table} rowCount={0} empty={<p>Ingen boliger endnu</p>} />);
    expect(html).toContain('Ingen boliger endnu');
    expect(html).not.toContain('role="grid"');
  });

  it('says in a two-line row what a bare number is, and leaves out what is empty', () => {
    const html = markup(<StackedCells columns={columns} row="Skovhusene 7" />);
    expect(html).toContain('Husleje: 2.875');
    expect(html).not.toContain('Note');
  });
});
