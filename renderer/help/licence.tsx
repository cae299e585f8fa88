/** The licences: this program's own, and those of everything that is packed with it. */

import { useEffect, useState } from 'react';
import licence from '../../LICENSE?raw';

/** Beside the page; made when the page is built. */
const THIRD_PARTY = 'third-party.txt';

const ABSENT =
  'The licences of what this program is built from should stand here, and their file is not with this copy. ' +
  'Build or install the program again.';

async function thirdParty(): Promise<string> {
  const found = await fetch(THIRD_PARTY);
  // A server that has no such file may answer with the page itself.
  const isText = found.ok && !(found.headers.get('content-type') ?? '').includes('html');
  return isText ? found.text() : ABSENT;
}

function ThirdParty() {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isOver = false;
    const show = (found: string): void => {
      if (!isOver) setText(found);
    };
    thirdParty().then(show, () => show(ABSENT));
    return () => {
      isOver = true;
    };
  }, []);
  if (text === null) return <p className="muted">The list is being read.</p>;
  return text === ABSENT ? <p>{text}</p> : <pre className="help-licences">{text}</pre>;
}

/** The page of help. */
export function Licence() {
  return (
    <>
      <h3>This program</h3>
      {licence
        .trim()
        .split(/\n{2,}/)
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      <p>Map data: Natural Earth, public domain.</p>
      <h3>What it is built from</h3>
      <ThirdParty />
    </>
  );
}
