import { Route, Switch } from 'wouter';
import { EstatesScreen } from '../features/estates/EstatesScreen.tsx';
import { HandoffScreen } from '../features/handoffs/HandoffScreen.tsx';
import { HandoffsScreen } from '../features/handoffs/HandoffsScreen.tsx';
import { TodayHandoffs } from '../features/handoffs/TodayHandoffs.tsx';
import { HistoryScreen } from '../features/history/HistoryScreen.tsx';
import { ImportScreen } from '../features/imports/ImportScreen.tsx';
import { InboxScreen } from '../features/inbox/InboxScreen.tsx';
import { OccupancyScreen } from '../features/occupancy/OccupancyScreen.tsx';
import { HomeOffers } from '../features/offers/HomeOffers.tsx';
import { MatchOffer } from '../features/offers/MatchOffer.tsx';
import { PipelineScreen } from '../features/pipeline/PipelineScreen.tsx';
import { EmergenciesScreen } from '../features/residents/EmergenciesScreen.tsx';
import { EditResidentScreen, NewResidentScreen } from '../features/residents/ResidentFormScreens.tsx';
import { ResidentsScreen } from '../features/residents/ResidentsScreen.tsx';
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx';
import { TodayScreen } from '../features/today/TodayScreen.tsx';
import { LedgerScreen } from '../features/units/LedgerScreen.tsx';
import { RepairsScreen } from '../features/units/RepairsScreen.tsx';
import { EditUnitScreen, NewUnitScreen } from '../features/units/UnitFormScreens.tsx';
import { UnitPanel } from '../features/units/UnitPanel.tsx';
import { UnitsScreen } from '../features/units/UnitsScreen.tsx';
import { VacanciesScreen } from '../features/units/VacanciesScreen.tsx';
import { VacancyFiguresScreen } from '../features/units/VacancyFiguresScreen.tsx';
import { HandOverScreen } from '../features/visits/HandOverScreen.tsx';
import { HomeVisits } from '../features/visits/HomeVisits.tsx';
import { NotesScreen } from '../features/visits/NotesScreen.tsx';
import { TeamScreen } from '../features/visits/TeamScreen.tsx';
import { TodayVisits } from '../features/visits/TodayVisits.tsx';
import { VisitsScreen } from '../features/visits/VisitsScreen.tsx';
import { GapScreen } from '../features/waiting/GapScreen.tsx';
import { HomesForPersonScreen } from '../features/waiting/HomesForPersonScreen.tsx';
import { PeopleForHomeScreen } from '../features/waiting/PeopleForHomeScreen.tsx';
import { PlaceScreen } from '../features/waiting/PlaceScreen.tsx';
import { WaitingScreen } from '../features/waiting/WaitingScreen.tsx';
import type { OfferOf } from '../features/waiting/WhyPanel.tsx';
import { type HomeParts, HomePartsContext } from '../lib/home-parts.ts';
import { ResidentPlace } from './ResidentPlace.tsx';
import { places } from './routes.ts';

/** The only place where features meet. */
export function Places() {
  return (
    <HomePartsContext value={homeParts}>
      <PlaceShown />
    </HomePartsContext>
  );
}

function PlaceShown() {
  return (
    <Switch>
      <Route path={places.newHome}>
        <NewUnitScreen />
      </Route>
      <Route path={places.vacancies}>
        <VacanciesScreen />
      </Route>
      <Route path={places.pipeline}>
        <PipelineScreen />
      </Route>
      <Route path={places.estate}>{({ id }) => <EstatesScreen id={id} cardOf={cardOf} />}</Route>
      <Route path={places.estates}>
        <EstatesScreen id={null} cardOf={cardOf} />
      </Route>
      <Route path={places.vacancyFigures}>
        <VacancyFiguresScreen />
      </Route>
      <Route path={places.repairs}>
        <RepairsScreen followUpId={null} />
      </Route>
      <Route path={places.ledger}>
        <LedgerScreen />
      </Route>
      <Route path={places.followUp}>{({ id }) => <RepairsScreen followUpId={id} />}</Route>
      <Route path={places.editHome}>{({ id }) => <EditUnitScreen id={id} />}</Route>
      <Route path={places.history}>{({ id }) => <HistoryScreen key={id} id={id} />}</Route>
      <Route path={places.home}>{({ id }) => <UnitsScreen selectedId={id} />}</Route>
      <Route path={places.homes}>
        <UnitsScreen selectedId={null} />
      </Route>
      <Route path={places.newResident}>
        <NewResidentScreen />
      </Route>
      <Route path={places.emergencies}>
        <EmergenciesScreen />
      </Route>
      <Route path={places.editResident}>{({ id }) => <EditResidentScreen id={id} />}</Route>
      <Route path={places.resident}>{({ id, part }) => <ResidentPlace id={id} part={part} />}</Route>
      <Route path={places.residents}>
        <ResidentsScreen />
      </Route>
      <Route path={places.supplyGap}>
        <GapScreen />
      </Route>
      <Route path={places.waitingPlace}>{({ id }) => <PlaceScreen id={id} />}</Route>
      <Route path={places.homesForPerson}>
        {({ id }) => <HomesForPersonScreen key={id} id={id} offerOf={offerOf} />}
      </Route>
      <Route path={places.peopleForHome}>
        {({ id }) => <PeopleForHomeScreen key={id} id={id} offerOf={offerOf} />}
      </Route>
      <Route path={places.waitingPerson}>{({ id }) => <WaitingScreen selectedId={id} />}</Route>
      <Route path={places.waiting}>
        <WaitingScreen selectedId={null} />
      </Route>
      <Route path={places.notes}>
        <NotesScreen />
      </Route>
      <Route path={places.team}>
        <TeamScreen />
      </Route>
      <Route path={places.handOver}>{({ id }) => <HandOverScreen key={id} id={id} />}</Route>
      <Route path={places.visits}>
        <VisitsScreen />
      </Route>
      <Route path={places.inbox}>
        <InboxScreen />
      </Route>
      <Route path={places.handoff}>{({ id }) => <HandoffScreen key={id} id={id} />}</Route>
      <Route path={places.handoffs}>
        <HandoffsScreen />
      </Route>
      <Route path={places.import}>
        <ImportScreen />
      </Route>
      <Route path={places.agreedList}>{({ association }) => <OccupancyScreen agreedWith={association} />}</Route>
      <Route path={places.occupancy}>
        <OccupancyScreen />
      </Route>
      <Route path={places.settingsPart}>{({ part }) => <SettingsScreen part={part} />}</Route>
      <Route path={places.settings}>
        <SettingsScreen part={null} />
      </Route>
      <Route>
        <TodayScreen
          first={
            <>
              <TodayVisits />
              <TodayHandoffs />
            </>
          }
        />
      </Route>
    </Switch>
  );
}

/** The card of a home in another room than its own. */
function cardOf(unitId: string, onClose: () => void) {
  return <UnitPanel id={unitId} onClose={onClose} />;
}

/** Who has been thought of for the home, and who was there, on its card. */
const homeParts: HomeParts = ({ id, address }) => (
  <>
    <HomeOffers unitId={id} address={address} />
    <HomeVisits unitId={id} />
  </>
);

/** From a match to an offer. */
const offerOf: OfferOf = (pair) => <MatchOffer key={`${pair.homeId}/${pair.residentId}`} {...pair} />;
