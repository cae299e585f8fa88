/** Debrief: what the campaign was, against what the team declared, with what was hidden while it was played. */

import { memo, useMemo, useRef } from 'react';
import { useSession } from '../store/store.ts';
import { type Debrief, debriefOf } from '../../sim/index.ts';
import '../charts/charts.css';
import { Bar } from './bar.tsx';
import { CampaignPage } from './campaign-page.tsx';
import { ClaimsAtPlay } from './claims-at-play.tsx';
import { Estimates } from './estimates.tsx';
import { Indicators } from './indicators.tsx';
import { Moscow } from './moscow.tsx';
import { Questions } from './questions.tsx';
import { Rail } from './rail.tsx';
import { ReportCard } from './report-card.tsx';
import { TurningPoints } from './turning-points.tsx';
import { useCurrentSection } from './use-current-section.ts';
import { usePresenting } from './use-presenting.ts';
import { usePrintTheme } from './use-print-theme.ts';
import './debrief.css';
import './sections.css';
import './print.css';

/** All sections; drawn once for a campaign, however the reader scrolls. */
const Report = memo(function Report({ debrief }: { readonly debrief: Debrief }) {
  return (
    <div className="report">
      <CampaignPage debrief={debrief} />
      <TurningPoints debrief={debrief} />
      <ReportCard debrief={debrief} />
      <Indicators debrief={debrief} />
      <Moscow debrief={debrief} />
      <Estimates debrief={debrief} />
      <ClaimsAtPlay debrief={debrief} />
      <Questions debrief={debrief} />
    </div>
  );
});

/** The screen. */
export function DebriefScreen() {
  const session = useSession();
  const debrief = useMemo(() => debriefOf(session.campaign, session.months), [session]);
  const scroller = useRef<HTMLElement>(null);
  const current = useCurrentSection(scroller);
  const present = usePresenting(current);
  usePrintTheme();
  return (
    <div className="app debrief-app">
      <Bar />
      {debrief.months.length === 0 ? (
        <main className="debrief-none">
          <p>No month has been played yet, so there is nothing to tell.</p>
        </main>
      ) : (
        <div className="debrief">
          <Rail session={session} debrief={debrief} current={current} />
          <main ref={scroller} className="debrief-scroll scrolls" tabIndex={0} aria-label="Debrief" onKeyDown={present}>
            <Report debrief={debrief} />
          </main>
        </div>
      )}
    </div>
  );
}
