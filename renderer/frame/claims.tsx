/** Claims of the source: a number that opens to what it says. */

import { useEdition } from '../store/store.ts';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { floating } from './floating.ts';

/** A claim's number as a link, its words behind it. */
export function ClaimLink({ id, prefix = '' }: { readonly id: string; readonly prefix?: string }) {
  const edition = useEdition();
  const { say } = edition;
  const claim = edition.claims.find((entry) => entry.id === id);
  if (claim === undefined) return <span>{id}</span>;
  return (
    <DialogTrigger>
      <Button className="link plain">
        {prefix}
        {id}
      </Button>
      <Popover {...floating()} className="claim-popover">
        <Dialog aria-label={say('frame_claim', { id })}>
          <h3>{say('frame_claim-of', { id, group: claim.group.toLowerCase() })}</h3>
          <p>{claim.claim}</p>
          <p className="muted">{say('frame_prediction', { prediction: claim.prediction })}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
