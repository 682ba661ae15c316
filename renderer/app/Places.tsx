import { Route, Switch } from 'wouter';
import { ImportScreen } from '../features/imports/ImportScreen.tsx';
import { OccupancyScreen } from '../features/occupancy/OccupancyScreen.tsx';
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx';
import { TodayScreen } from '../features/today/TodayScreen.tsx';
import { EditUnitScreen, NewUnitScreen } from '../features/units/UnitFormScreens.tsx';
import { UnitsScreen } from '../features/units/UnitsScreen.tsx';
import { VacanciesScreen } from '../features/units/VacanciesScreen.tsx';
import { places } from './routes.ts';

/** The only place where features meet. */
export function Places() {
  return (
    <Switch>
      <Route path={places.newHome}>
        <NewUnitScreen />
      </Route>
      <Route path={places.vacancies}>
        <VacanciesScreen />
      </Route>
      <Route path={places.editHome}>{({ id }) => <EditUnitScreen id={id} />}</Route>
      <Route path={places.home}>{({ id }) => <UnitsScreen selectedId={id} />}</Route>
      <Route path={places.homes}>
        <UnitsScreen selectedId={null} />
      </Route>
      <Route path={places.import}>
        <ImportScreen />
      </Route>
      <Route path={places.occupancy}>
        <OccupancyScreen />
      </Route>
      <Route path={places.settingsPart}>{({ part }) => <SettingsScreen part={part} />}</Route>
      <Route path={places.settings}>
        <SettingsScreen part={null} />
      </Route>
      <Route>
        <TodayScreen />
      </Route>
    </Switch>
  );
}
