/** Settings that each sector has for itself, as one table: rows are sectors, columns are settings. */

import { useEdition } from '../store/store.ts';
import { memo, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import {
  SETTINGS,
  SETTING_IDS,
  valuesOf,
  writtenAs,
  type Setting,
  type SettingId,
  type SettingView,
} from '../../sim/index.ts';
import { Icon } from '../frame/icon.tsx';
import { useSession, useStore } from '../store/store.ts';
import { monthName, monthsAfter } from '../words/dates.ts';
import { sectorName } from '../words/names.ts';
import { decimal } from '../words/numbers.ts';
import { clauseWords, labelOf, nameOf, TROOPS_PER_FOOTPRINT } from '../words/settings.ts';
import { mayOrder, mayWithdraw, shownChoice } from './choices.ts';
import { ChoiceFacts } from './ladder.tsx';

type SectorClause = 'mandate' | 'protection';

/** A cell that is looked at, with the choice that its facts are about. */
interface Looking {
  readonly view: SettingView;
  readonly choice: string | number;
}

function settingsOf(clause: SectorClause): readonly SettingId[] {
  return SETTING_IDS.filter((id) => SETTINGS[id].clause === clause && SETTINGS[id].scope === 'sector');
}

interface CellProps {
  readonly view: SettingView;
  readonly look: (looking: Looking) => void;
}

/** The next step up, or down where there is none: what the facts tell of while nothing is chosen yet. */
function nextChoice({ setting, inForce, ordered }: SettingView): string | number {
  if (ordered !== null) return ordered;
  const written = valuesOf(SETTINGS[setting]).map((value) => writtenAs(SETTINGS[setting], value));
  const index = written.indexOf(inForce);
  return written[index + 1] ?? written[index - 1] ?? inForce;
}

function Cell({ view, look }: CellProps) {
  const edition = useEdition();
  const session = useSession();
  const dispatch = useStore((state) => state.dispatch);
  const setting: Setting = SETTINGS[view.setting];
  const { sector } = view;
  if (sector === null) return null;
  const value = view.ordered ?? view.inForce;
  const give = (choice: string | number): void => {
    if (choice === view.inForce) dispatch({ kind: 'withdraw', setting: view.setting, sector });
    else dispatch({ kind: 'order', setting: view.setting, sector, choice });
    look({ view: { ...view, ordered: choice === view.inForce ? null : choice }, choice });
  };
  const label = `${labelOf(edition, view.setting)}, ${sectorName(edition, sector)}`;
  const onFocus = (): void => look({ view, choice: nextChoice(view) });
  const isClosed = (choice: string | number): boolean =>
    choice !== value && (choice === view.inForce ? !mayWithdraw(session, view) : !mayOrder(session, view, choice));
  return (
    <td className={view.ordered === null ? 'cell' : 'cell ordered'}>
      {setting.counts.length === 0 ? (
        <input
          type="checkbox"
          aria-label={label}
          checked={value === 'yes'}
          disabled={isClosed(value === 'yes' ? 'no' : 'yes')}
          onFocus={onFocus}
          onChange={(event) => give(event.target.checked ? 'yes' : 'no')}
        />
      ) : (
        <select
          aria-label={label}
          value={value}
          disabled={session.legal.length === 0}
          onFocus={onFocus}
          onChange={(event) => give(Number(event.target.value))}
        >
          {setting.counts.map((count) => (
            <option key={count} value={count} disabled={isClosed(count)}>
              {count === 0 ? '0' : view.setting === 'footprint' ? nameOf(edition, 'footprint', count) : count}
            </option>
          ))}
        </select>
      )}
      {view.ordered === null ? null : (
        <span className="cell-due">
          {monthName(edition, monthsAfter(session.view.month, view.monthsLeft)).slice(0, 3)}
        </span>
      )}
    </td>
  );
}

function Table({ clause, look }: { readonly clause: SectorClause; readonly look: (looking: Looking) => void }) {
  const edition = useEdition();
  const { view } = useSession();
  const columns = settingsOf(clause);
  const settings = view.settings();
  const sectors = view.sectors();
  return (
    <table className="sector-table">
      <thead>
        <tr>
          <th scope="col">Sector</th>
          {clause === 'mandate' ? <th scope="col">Stand there</th> : null}
          {columns.map((id) => (
            <th key={id} scope="col">
              {labelOf(edition, id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sectors.map(({ id, troops }) => (
          <tr key={id}>
            <th scope="row">{sectorName(edition, id)}</th>
            {clause === 'mandate' ? <td className="cell">{decimal(troops)}</td> : null}
            {columns.map((column) => {
              const cell = settings.find(({ setting, sector }) => setting === column && sector === id);
              return cell === undefined ? <td key={column} /> : <Cell key={column} view={cell} look={look} />;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function troopsOrdered(settings: readonly SettingView[]): number {
  const footprints = settings.filter(({ setting }) => setting === 'footprint');
  return footprints.reduce((sum, { inForce, ordered }) => sum + Number(ordered ?? inForce), 0) * TROOPS_PER_FOOTPRINT;
}

function Facts({ looking }: { readonly looking: Looking | null }) {
  const edition = useEdition();
  const session = useSession();
  if (looking === null) {
    return (
      <p className="sector-hint">
        Go to a cell to see what it means, costs and takes. A change is an order: it can be taken back until it is in
        force. {decimal(troopsOrdered(session.view.settings()))} troops are meant to stand in all sectors together.
      </p>
    );
  }
  const { view, choice } = looking;
  return (
    <div className="sector-facts" aria-live="polite">
      <h3>
        {labelOf(edition, view.setting)}, {sectorName(edition, view.sector ?? '')}:{' '}
        {nameOf(edition, view.setting, choice)}
      </h3>
      <ChoiceFacts shown={shownChoice(edition, session, view, choice)} />
    </div>
  );
}

interface Props {
  readonly clause: SectorClause | null;
  readonly close: () => void;
}

/** The drawer over the map. */
export const SectorEditor = memo(function SectorEditor({ clause, close }: Props) {
  const edition = useEdition();
  const [looking, setLooking] = useState<Looking | null>(null);
  return (
    <ModalOverlay
      className="drawer-scrim"
      isOpen={clause !== null}
      isDismissable
      onOpenChange={(isOpen) => {
        if (isOpen) return;
        setLooking(null);
        close();
      }}
    >
      <Modal className="drawer">
        <Dialog className="drawer-body">
          {clause === null ? null : (
            <>
              <header className="drawer-head">
                <Heading slot="title">{clauseWords(edition, clause).title}: the sectors</Heading>
                <Button slot="close" className="button quiet square" aria-label="Close the table of sectors">
                  <Icon name="close" />
                </Button>
              </header>
              <div className="drawer-table scrolls" tabIndex={0} role="region" aria-label="Settings by sector">
                <Table clause={clause} look={setLooking} />
              </div>
              <Facts looking={looking} />
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
});
