/** The seed: always shown, copied with a click. */

import { memo, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useSay } from '../store/store.ts';
import { Icon } from './icon.tsx';

const SAID_FOR_MS = 2000;

/** The seed as a button that copies it. */
export const CopySeed = memo(function CopySeed({ seed }: { readonly seed: string }) {
  const say = useSay();
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
      <span className="muted">{say('frame_seed')}</span>
      <span className="code">{copied ? say('frame_copied') : seed}</span>
      <span className="hidden">{copied ? '' : say('frame_copy')}</span>
      <Icon name={copied ? 'check' : 'copy'} />
    </Button>
  );
});
