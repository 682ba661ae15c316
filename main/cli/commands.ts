import { auditVerify } from './audit-verify.ts';
import { callOperation } from './call.ts';
import type { Command } from './command.ts';
import { demo } from './demo.ts';
import { doctor } from './doctor.ts';
import { exportOccupancy } from './export-occupancy.ts';
import { importResidents, importTenancies, importUnits, importWaitingList } from './import-file.ts';
import { init } from './init.ts';
import { operations } from './operations.ts';
import { receive } from './receive.ts';
import { recoveryConfirm } from './recovery-confirm.ts';

/** Every command by the words that call it. */
export const commands: Readonly<Record<string, Command>> = {
  init,
  demo,
  operations,
  call: callOperation,
  'import units': importUnits,
  'import tenancies': importTenancies,
  'import residents': importResidents,
  'import waitlist': importWaitingList,
  receive,
  'export occupancy': exportOccupancy,
  'recovery confirm': recoveryConfirm,
  'audit verify': auditVerify,
  doctor,
};
