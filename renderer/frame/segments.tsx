/** A few choices side by side, one of them on: a radio group that looks like one control. */

import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import './segments.css';

interface Props<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly choices: readonly { readonly id: Id; readonly name: string; readonly icon?: ReactNode }[];
  readonly choose: (id: Id) => void;
}

/** The group. */
export function Segments<Id extends string>({ label, value, choices, choose }: Props<Id>) {
  return (
    <RadioGroup
      className="segments"
      orientation="horizontal"
      aria-label={label}
      value={value}
      onChange={(id) => {
        const found = choices.find((choice) => choice.id === id);
        if (found !== undefined) choose(found.id);
      }}
    >
      {choices.map(({ id, name, icon }) => (
        <Radio key={id} value={id} className="segment">
          {icon} {name}
        </Radio>
      ))}
    </RadioGroup>
  );
}
