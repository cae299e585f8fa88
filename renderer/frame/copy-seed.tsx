/** The seed: always shown, copied with a click. */

import { memo, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from './icon.tsx';

const SAID_FOR_MS = 2000;

/** The seed as a button that copies it. */
export const CopySeed = memo(function CopySeed({ seed }: { readonly seed: string }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <Button
      className="seed"
      onPress={() => {
        navigator.clipboard.writeText(seed).then(
          () => setCopied(true),
          () => setCopied(false),
        );
      }}
    >
      <span className="muted">Seed</span>
      <span className="code">{copied ? 'Copied' : seed}</span>
      <span className="hidden">{copied ? '' : 'copy'}</span>
      <Icon name={copied ? 'check' : 'copy'} />
    </Button>
  );
});
