/** The debrief as files: on paper, as figures, as text, as the run itself. */

import { useEdition } from '../store/store.ts';
import { Button } from 'react-aria-components';
import { Icon, type IconName } from '../frame/icon.tsx';
import { fileName } from '../campaign/file-name.ts';
import { useStore } from '../store/store.ts';
import type { Debrief } from '../../sim/index.ts';
import { figuresCsv, storyText } from '../words/findings/files.ts';

/** The list. */
export function ExportList({ debrief }: { readonly debrief: Debrief }) {
  const edition = useEdition();
  const saveFile = useStore((state) => state.saveFile);
  const saveText = useStore((state) => state.saveText);
  const ways: readonly { readonly icon: IconName; readonly text: string; readonly act: () => void }[] = [
    { icon: 'book', text: 'Print or save as PDF', act: () => window.print() },
    {
      icon: 'list',
      text: 'Save the figures as CSV',
      act: () => void saveText({ name: fileName(debrief, ' figures.csv'), text: figuresCsv(edition, debrief) }),
    },
    {
      icon: 'meaning',
      text: 'Save the story as text',
      act: () => void saveText({ name: fileName(debrief, ' story.txt'), text: storyText(edition, debrief) }),
    },
    { icon: 'save', text: 'Save the run, to replay elsewhere', act: () => void saveFile() },
  ];
  return (
    <section className="aside-block exports" aria-labelledby="exports">
      <h3 id="exports">Take it to the room</h3>
      {ways.map(({ icon, text, act }) => (
        <Button key={text} className="button" onPress={act}>
          <Icon name={icon} /> {text}
        </Button>
      ))}
    </section>
  );
}
