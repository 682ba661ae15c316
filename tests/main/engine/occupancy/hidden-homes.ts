import type { Input } from '../../../../shared/contract/index.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { AssociationId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine } from '../../../helpers/engine.ts';
import { applyTenancies, applyUnits } from '../imports/staged.ts';

/** Homes that may leave beside everything that never may; the names of the hidden stand nowhere else. */
export async function openHiddenHomes(): Promise<{ readonly engine: TestEngine; readonly association: AssociationId }> {
  const engine = await openTestEngine();
  const home = (
    number: number,
    address: string,
    type: string,
    shielded = 'nej',
    owner = 'Åkanden',
    estate = 'Skovhuset (§ 107)',
  ): string => `${owner};${estate};${number};${address};2610;${type};${shielded};ja;Mette hemmelig note`;
  await applyUnits(engine, [
    'Boligorganisation;Afdeling;Lejemålsnr.;Adresse;Postnr.;Boligtype;Skærmet;Kommunal anvisning;Bemærkning',
    home(10, 'Skovvej 10', 'Skæv bolig'),
    home(2, 'Skovvej 2', 'Udslusningsbolig'),
    home(3, 'Skovvej 3', 'Almen familiebolig'),
    home(4, 'Skovvej 4', 'Husvildebolig'),
    home(5, 'Åvej 1', 'Startbolig'),
    home(6, 'Skovvej 6', 'Skæv bolig'),
    home(7, 'Gemmevej 7', 'Almen familiebolig', 'ja'),
    home(8, 'Rosenstien 8', '§ 109'),
    home(9, 'Hjemløsevej 9', '§ 110'),
    home(11, 'Lindelyvej 11', '§ 107'),
    home(12, 'Lindelyvej 12', '§ 108'),
    home(1, 'Fremmedvej 1', 'Skæv bolig', 'nej', 'Bakkehuset', 'Bakken'),
  ]);
  const row = (
    number: number,
    name: string,
    from: string,
    to = '',
    hidden = '',
    owner = 'Åkanden',
    estate = 'Skovhuset (§ 107)',
  ): string => `${owner};${estate};${number};${name};${from};${to};${hidden}`;
  await applyTenancies(engine, [
    'Boligorganisation;Afdeling;Lejemålsnr.;Lejer;Indflytning;Fraflytning;Beskyttet navn',
    row(10, 'Ünal Çelik og Åse Holm', '2025-01-01', '2026-12-31'),
    row(2, 'Protekta Hemmelig', '2026-01-01', '', 'ja'),
    row(3, 'Gammeline Nord', '2020-01-01', '2026-11-22'),
    row(7, 'Skærmo Dal', '2024-01-01'),
    row(8, 'Krisine Lund', '2026-10-01'),
    row(9, 'Herbertine Bo', '2026-10-01'),
    row(11, 'Tilbudine Ek', '2026-10-01'),
    row(12, 'Længine Øst', '2026-10-01'),
    row(1, 'Fremmedine Bak', '2025-01-01', '', '', 'Bakkehuset', 'Bakken'),
  ]);
  const found = await engine.must('search.find', { text: 'skovvej' });
  const unit = (address: string) => found.units.find((one) => one.address === address)?.id as Input<'units.get'>['id'];
  await engine.must('outages.start', {
    unitId: unit('Skovvej 4'),
    reason: 'repair',
    from: isoDate('2026-11-01'),
    to: null,
    note: 'Mette hemmelig note',
  });
  await engine.must('tenancies.start', {
    unitId: unit('Skovvej 6'),
    kind: 'lease',
    from: isoDate('2026-05-01'),
    to: null,
    persons: [
      { name: 'Samboer Berg', nameProtected: false },
      { name: 'Protekta Berg', nameProtected: true },
    ],
  });
  const association = (await engine.must('associations.list', {})).find(({ name }) => name === 'Åkanden')
    ?.id as AssociationId;
  return { engine, association };
}
