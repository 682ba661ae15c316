import { isoDate } from '../../shared/dates.ts';
import type { ResidentId, UnitId, UserId } from '../../shared/ids.ts';
import { listInput, objectsOf } from '../helpers/homes.ts';
import { homesFile } from '../helpers/homes-file.ts';
import { courseChange, residentsOf } from '../helpers/residents.ts';
import { consentInput, guidanceInput, taskInput } from '../helpers/rights.ts';
import { ofHandoffs } from './dialogs-of-handoffs.ts';
import { ofNotices } from './dialogs-of-notices.ts';
import { ofOffers } from './dialogs-of-offers.ts';
import { ofSeries } from './dialogs-of-series.ts';
import { ofSupport } from './dialogs-of-support.ts';
import { ofTenancies } from './dialogs-of-tenancies.ts';
import { ofVisits } from './dialogs-of-visits.ts';
import { ofTheWay } from './dialogs-of-way.ts';
import { engineOf } from './engine-must.ts';
import { putFile, willChoose } from './files.ts';
import { expect, TODAY } from './fixtures.ts';
import { to, type Walk } from './walk.ts';

/** Each dialog that a leader can open, with the menus, lists and calendars in it. */
export async function dialogsToOpen(walk: Walk): Promise<void> {
  const parts = [
    ofTheList,
    ofHomes,
    ofNotices,
    ofResidents,
    ofTheWay,
    ofOffers,
    ofSupport,
    ofSeries,
    ofTenancies,
    ofVisits,
    ofHandoffs,
    ofTheInbox,
    ofPlans,
    ofLists,
    ofSettings,
    ofAnImport,
  ];
  for (const part of parts) await walk.open.tried(part.name, () => part(walk));
}

async function ofTheList(walk: Walk): Promise<void> {
  const { page, open, look } = walk;
  await to(walk, '/boliger');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox').last()).toBeFocused();
  await look('search', '.palette');
  await page.keyboard.type('skov');
  await expect(page.getByRole('option').first()).toBeVisible();
  await look('search, found', '.palette');
  await page.keyboard.press('Escape');
  await expect(page.locator('.palette')).toHaveCount(0);
  await open.dialog('ColumnsDialog', /^⟦Kolonner/);
  await open.dialog('ViewNameDialog', /^⟦Visning/, 'Gem som ny visning');
  await page.getByRole('grid').first().focus();
  await page.keyboard.press('Control+a');
  await open.dialog('ChangeHomesDialog', 'Ret flere på én gang');
}

/** The acts of a home that is lived in, of one out of service, and of one whose address is shielded. */
async function ofHomes(walk: Walk): Promise<void> {
  const { page, open } = walk;
  const { must } = engineOf(page);
  const first = async (filter: Parameters<typeof listInput>[0]): Promise<UnitId> => {
    const { ids } = await must('units.ids', listInput(filter, { limit: 1 }));
    if (!ids[0]) throw new Error('The demo has no such home');
    return ids[0];
  };
  const out = await first({ outOfService: true });
  await to(walk, `/boliger/${out}`);
  await open.popovers('a home', '.panel');
  const acts = [
    ['BackInServiceDialog', 'Sæt i drift'],
    ['ChangeRepairDialog', 'Ret reparation'],
    ['StartTenancyDialog', 'Registrér indflytning'],
    ['OutageDialog', 'Tag ud af drift'],
    ['ConditionDialog', 'Registrér stand'],
  ] as const;
  await open.dialog('FollowUpDialog', 'Følg op');
  for (const [dialog, act] of acts) await open.dialog(dialog, 'Flere handlinger', act);
  const rows = objectsOf(await must('units.list', listInput()));
  const letOut = rows.find(({ occupied, outOfService }) => occupied && !outOfService);
  await to(walk, `/boliger/${letOut?.id}`);
  await open.popovers('a home that is let', '.panel');
  await to(walk, `/boliger/${await first({ shielded: true })}`);
  await open.dialog('RevealAddressDialog', 'Flere handlinger', 'Vis adresse');
  await to(walk, `/boliger/${out}/historik`);
  await open.popovers('history');
  await to(walk, `/boliger/${out}/ret`);
  await page.getByRole('button', { name: 'Tilføj egenskab' }).click();
  await open.popovers('the form of a home');
}

const DOG = { kind: 'dog', breed: 'Labrador', size: null, number: 1, assistance: null, to: null } as const;

/** Of somebody with all that can be told, and of somebody whose forløb is over. */
async function ofResidents(walk: Walk): Promise<void> {
  const { page, open, look } = walk;
  const { must } = engineOf(page);
  const { resident, protect } = residentsOf({ must });
  const personId = { kind: 'replacement', number: '8305901234' } as const;
  const residentId = await resident('Frida Åkjær', { personId, calledName: 'Fri', phone: '55 55 01 23' });
  const [worker] = await must('assignments.staff', {});
  if (!worker) throw new Error('The demo has nobody who can be assigned');
  const from = isoDate(TODAY);
  await must('assignments.set', { residentId, userId: worker.id, kind: 'primary', from });
  await protect(residentId, 'both');
  await must('animals.add', { ...DOG, residentId, from });
  await to(walk, `/borgere/${residentId}`);
  await look('a resident', 'body');
  await open.dialog('ProtectDialog', 'Flere handlinger', 'Ret beskyttelse');
  await open.dialog('ChangeCourseDialog', 'Ret forløb');
  await open.dialog('AssignDialog', 'Tilknyt medarbejder');
  await open.dialog('UnassignDialog', 'Afslut tilknytningen');
  await open.dialog('MergeDialog', 'Flere handlinger', 'Flet med en anden');
  await open.dialog('RevealDialog', 'Vis CPR');
  const noted = [
    ['SayDialog', /Skriv: .*Det gode liv/],
    ['AnswersDialog', 'Nye svar om livet'],
    ['SituationDialog', 'Skriv, hvor borgeren sover'],
    ['AnimalDialog', 'Tilføj dyr'],
    ['EndEntryDialog', /Afslut: .*Hund/],
    ['MemberDialog', 'Tilføj til husstanden'],
    ['ParticipantDialog', 'Tilføj deltager'],
    ['ChallengeDialog', 'Tilføj udfordring'],
    ['JudgeDialog', 'Ny vurdering'],
  ] as const;
  for (const [dialog, act] of noted) await open.dialog(dialog, act);
  await to(walk, `/borgere/${residentId}/tidslinje`);
  await look('a timeline', 'body');
  await ofRights(walk, residentId, worker.id);
  await to(walk, `/borgere/${residentId}/ret`);
  await look('the form of a resident', 'body');
  await open.popovers('the form of a resident');
  const goneId = await resident('Bo Prøve');
  const [course] = (await must('residents.get', { id: goneId })).courses;
  if (!course) throw new Error('A new resident has no forløb');
  await must('courses.change', courseChange(goneId, course));
  await to(walk, `/borgere/${goneId}`);
  await open.dialog('OpenCourseDialog', 'Genåbn forløb');
}

/** Of somebody who said yes to something, and for whom something is to be done. */
async function ofRights(walk: Walk, residentId: ResidentId, worker: UserId): Promise<void> {
  const { page, open, look } = walk;
  const { must } = engineOf(page);
  const [association] = await must('associations.list', {});
  if (!association) throw new Error('The demo has no association');
  const { owners } = await must('tasks.ofResident', { residentId });
  const owner = owners.find(({ id }) => id === worker)?.id ?? owners[0]?.id;
  if (!owner) throw new Error('Nobody can do anything for the resident');
  await must('consents.give', consentInput(residentId, association.id));
  await must('tasks.add', taskInput(residentId, owner));
  await to(walk, `/borgere/${residentId}/rettigheder`);
  await look('the rights of a resident', 'body');
  await open.dialog('TellRightDialog', /^⟦Fortæl/);
  await open.dialog('GiveConsentDialog', 'Nyt samtykke');
  await open.dialog('WithdrawConsentDialog', /^⟦Tilbagekald/);
  await open.dialog('GuidanceDialog', 'Begynd ekstra guidning');
  await open.dialog('TaskDialogs', 'Ny opgave');
  await open.dialog('TaskDialogs', /^⟦Ret:/);
  await open.dialog('DropTaskDialog', /^⟦Afslut uden/);
  await must('guidance.set', guidanceInput(residentId, owner));
  await page.reload();
  await walk.settled();
  await to(walk, `/borgere/${residentId}/rettigheder`);
  await open.dialog('ReviewDialog', 'Vurdér');
}

async function ofTheInbox(walk: Walk): Promise<void> {
  await to(walk, '/indbakke');
  await walk.open.dialog('GateDialog', 'Ret listen');
}

async function ofPlans(walk: Walk): Promise<void> {
  const { page, open } = walk;
  await to(walk, '/boliger/paa-vej');
  await open.dialog('PlanDialog', 'Ny plan');
  await open.dialog('RealiseDialog', 'Opret boliger');
  const estates = await engineOf(page).must('estates.overview', {});
  await to(walk, `/boliger/afdelinger/${estates.find(({ building }) => building !== null)?.id}`);
  await open.popovers('an estate');
  await open.dialog('BuildingDialog', 'Ret bygningen');
}

const TERMS = {
  format: 'csv',
  purpose: 'Aftalt liste',
  recipient: 'Udlejning',
  basis: 'assignment-agreement',
  basisNote: null,
  columns: ['address'],
} as const;

async function ofLists(walk: Walk): Promise<void> {
  const { page, open, look, password, settled } = walk;
  const { must } = engineOf(page);
  const [association] = await must('associations.list', {});
  if (!association) throw new Error('The demo has no association');
  const associationId = association.id;
  await must('session.confirmPassword', { password });
  await must('occupancy.export', { ...TERMS, columns: [...TERMS.columns], associationId, on: isoDate(TODAY) });
  const firstDue = isoDate(TODAY);
  await must('agreements.save', {
    ...TERMS,
    columns: [...TERMS.columns],
    associationId,
    version: null,
    frequency: 'monthly',
    firstDue,
    changesOnly: false,
  });
  // the page does not know what was done behind it
  await page.reload();
  await settled();
  await to(walk, `/belaegning/aftale/${associationId}`);
  await look('an agreed list', 'body');
  await open.popovers('an agreed list');
  await open.dialog('ForgetSentDialog', 'Glem indholdet');
}

async function ofSettings(walk: Walk): Promise<void> {
  const { page, open, look, password } = walk;
  await to(walk, '/indstillinger/organisationer');
  await look('an agreement', 'body');
  await open.dialog('AssociationDialog', 'Ny boligorganisation');
  await open.dialog('EstateDialog', 'Ny afdeling');
  await open.dialog('EstateDefaultsDialog', 'Fælles svar');
  await open.dialog('HouseRulesDialog', 'Ny husorden');
  await open.dialog('AgreementDialog', 'Ret aftale');
  await open.dialog('EndAgreementDialog', 'Afslut aftale');
  await to(walk, '/indstillinger/udfordringer');
  await look('challenges', 'body');
  await open.dialog('FrameworkDialog', 'Ny liste');
  await open.dialog('TermsDialog', 'Ret grænser');
  await to(walk, '/indstillinger/stoette');
  await open.dialog('ChecklistsDialog', /Ret.*: .*Tjeklister/);
  await open.dialog('RefusionDialog', /Ret.*: .*Tabel/);
  await to(walk, '/indstillinger/udskrivninger');
  await look('lists of hand-offs', 'body');
  await open.dialog('HandoffTemplateDialog', /Ret.*: .*Psykiatrisk/);
  await open.dialog('HandoffTariffDialog', 'Ny takst');
  await to(walk, '/indstillinger/log');
  const log = page.getByRole('grid');
  await log.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await open.seen('LogActDialog');
  await open.close();
  await to(walk, '/indstillinger/generelt');
  await page.getByRole('button', { name: 'Lav en ny nøgle' }).click();
  await open.seen('ConfirmPasswordDialog');
  open.dialogs.delete('ConfirmPasswordDialog');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.locator('.recovery-groups')).toBeVisible();
  await open.seen('RecoveryCard');
  await open.close();
  await page
    .getByRole('button', { name: /Bekræft/ })
    .first()
    .click();
  await open.seen('RecoveryBanner');
  await open.close();
}

/** The columns of a file that was chosen, and its faults. */
async function ofAnImport(walk: Walk): Promise<void> {
  const { app, page, open, look, files } = walk;
  await to(walk, '/import');
  await willChoose(app, putFile(files, 'boliger.xlsx', await homesFile(false)));
  await page.getByRole('button', { name: 'Vælg fil' }).click();
  await expect(page.getByText('Lejemålsnr.').first()).toBeVisible();
  await look('columns of a file', 'body');
  await open.popovers('columns of a file');
  await page.getByRole('button', { name: 'Se, hvad der sker' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await look('faults of a file', 'body');
}
