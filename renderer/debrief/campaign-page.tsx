/** The campaign in a page: how it ended, the finding, the story; beside it the verdicts, the files, start and end. */

import { useEdition } from '../store/store.ts';
import { Fragment } from 'react';
import { VerdictList } from './verdict-list.tsx';
import { Icon } from '../frame/icon.tsx';
import { monthAndYear, monthShort } from '../words/dates.ts';
import type { Debrief } from '../../sim/index.ts';
import { findingOf, hasStood, leadOf } from '../words/findings/finding.ts';
import { startAndEnd } from '../words/findings/objective-rows.ts';
import { storyOf, type Period, type Sentence } from '../words/findings/story.ts';
import { counted } from '../words/numbers.ts';
import { endingWords } from '../words/endings.ts';
import { ExportList } from './export-list.tsx';

/** A month with its year, and the day before it where there is one. */
const DATE =
  /((?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4})/;

/** Dates stand out, so that the eye finds its month. */
function Dated({ text }: { readonly text: string }) {
  return text
    .split(DATE)
    .map((part, index) =>
      index % 2 === 1 ? <strong key={index}>{part}</strong> : <Fragment key={index}>{part}</Fragment>,
    );
}

function Told({ sentence }: { readonly sentence: Sentence }) {
  // The disc stays with the word before it.
  const lastWord = sentence.text.lastIndexOf(' ') + 1;
  return (
    <>
      <Dated text={sentence.point === null ? sentence.text : sentence.text.slice(0, lastWord)} />
      {sentence.point === null ? null : (
        <span className="told-point">
          {sentence.text.slice(lastWord)}
          <a className="disc point" href="#turning" aria-label={`Turning point ${sentence.point}`}>
            {sentence.point}
          </a>
        </span>
      )}{' '}
    </>
  );
}

function StoryPeriod({ period, debrief }: { readonly period: Period; readonly debrief: Debrief }) {
  const edition = useEdition();
  const from = debrief.months[period.first - 1]?.month ?? '';
  const to = debrief.months[period.last - 1]?.month ?? '';
  return (
    <div className="story-period">
      <h3>
        {monthShort(edition, from)}
        {from === to ? null : (
          <>
            {' to'}
            <br />
            {monthShort(edition, to)}
          </>
        )}
      </h3>
      <div>
        {period.paragraphs.map((sentences, place) => (
          <p key={place}>
            {sentences.map((sentence, index) => (
              <Told key={index} sentence={sentence} />
            ))}
          </p>
        ))}
      </div>
    </div>
  );
}

function Verdicts({ debrief }: { readonly debrief: Debrief }) {
  const { card, months } = debrief;
  if (card.length === 0) return null;
  return (
    <section className="aside-block" aria-labelledby="verdicts">
      <h3 id="verdicts">Against what you declared</h3>
      <p>Ranked by the team before month 1</p>
      <VerdictList card={card} months={months.length} />
    </section>
  );
}

function StartAndEnd({ debrief }: { readonly debrief: Debrief }) {
  const edition = useEdition();
  const last = debrief.months.at(-1)?.month ?? '';
  return (
    <section className="aside-block">
      <table className="start-end">
        <caption>Where it began and ended</caption>
        <thead>
          <tr>
            <th scope="col">Measure, as it truly was</th>
            <th scope="col">Start</th>
            <th scope="col">{monthShort(edition, last)}</th>
          </tr>
        </thead>
        <tbody>
          {startAndEnd(debrief).map(([indicator, start, end]) => (
            <tr key={indicator}>
              <th scope="row">{edition.prose.names.indicators[indicator].name}</th>
              <td>{start}</td>
              <td>{end}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The first section. */
export function CampaignPage({ debrief }: { readonly debrief: Debrief }) {
  const edition = useEdition();
  const { ending, months } = debrief;
  const { title, paragraph } = endingWords(edition, ending, months.at(-1)?.before);
  const [from, to] = [months[0]?.month ?? '', months.at(-1)?.month ?? ''];
  return (
    <section id="page" className="report-section first" aria-labelledby="page-title" data-section>
      <p className="ending">
        <span className={hasStood(ending) ? 'chip stood' : 'chip fell'}>
          <Icon name="flag" /> {title}
        </span>
        Debrief of {counted(months.length, 'month')}, {monthAndYear(edition, from)} to {monthAndYear(edition, to)}
      </p>
      <h2 id="page-title" className="debrief-title" tabIndex={-1}>
        {findingOf(edition, debrief)}
      </h2>
      <p className="finding-lead">{leadOf(edition, debrief)}</p>
      <div className="report-columns">
        <div className="story">
          {storyOf(edition, debrief).map((period) => (
            <StoryPeriod key={period.first} period={period} debrief={debrief} />
          ))}
          <div className="story-period">
            <h3>The end</h3>
            <div>
              <p>{paragraph}</p>
            </div>
          </div>
        </div>
        <div className="asides">
          <Verdicts debrief={debrief} />
          <ExportList debrief={debrief} />
          <StartAndEnd debrief={debrief} />
        </div>
      </div>
    </section>
  );
}
