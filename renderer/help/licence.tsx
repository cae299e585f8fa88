/** The licences: this program's own, and those of everything that is packed with it. */

import { useEffect, useState } from 'react';
import { useSay } from '../store/store.ts';
import licence from '../../LICENSE?raw';

/** Beside the page; made when the page is built. */
const THIRD_PARTY = 'third-party.txt';

/** The text; null where the file is not there. */
async function thirdParty(): Promise<string | null> {
  const found = await fetch(THIRD_PARTY);
  // A server that has no such file may answer with the page itself.
  const isText = found.ok && !(found.headers.get('content-type') ?? '').includes('html');
  return isText ? found.text() : null;
}

function ThirdParty() {
  const say = useSay();
  const [found, setFound] = useState<{ readonly text: string | null } | null>(null);
  useEffect(() => {
    let isOver = false;
    const show = (text: string | null): void => {
      if (!isOver) setFound({ text });
    };
    thirdParty().then(show, () => show(null));
    return () => {
      isOver = true;
    };
  }, []);
  if (found === null) return <p className="muted">{say('help_list-read')}</p>;
  if (found.text === null) return <p>{say('help_list-absent')}</p>;
  return (
    <pre className="help-licences" lang="en">
      {found.text}
    </pre>
  );
}

/** The page of help. */
export function Licence() {
  const say = useSay();
  return (
    <>
      <h3>{say('help_this-program')}</h3>
      {licence
        .trim()
        .split(/\n{2,}/)
        .map((paragraph) => (
          <p key={paragraph} lang="en">
            {paragraph}
          </p>
        ))}
      <p>{say('help_map-data')}</p>
      <h3>{say('help_built-from')}</h3>
      <ThirdParty />
    </>
  );
}
