/** What a person writes on a run, written in place: its name, a note, its tags. */

import { useSay } from '../store/store.ts';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button, Input, TextArea, TextField } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import { LONGEST, tidyTags, type Label, type Written } from '../store/label.ts';

export type Write = (written: Partial<Written>) => void;

interface TitleProps {
  readonly name: string;
  readonly title: string;
  readonly seed: string;
  readonly isWriting: boolean;
  readonly write: Write;
  /** Called when writing is over: by a key, after which the list has the keys again, or by going elsewhere. */
  readonly done: (isByKey: boolean) => void;
  readonly begin: () => void;
}

/** Enter keeps, Escape leaves it as it was, and so does nothing typed. */
function TitleField({ title, seed, write, done }: TitleProps) {
  const say = useSay();
  const [text, setText] = useState(title);
  const field = useRef<HTMLInputElement | null>(null);
  const isLeft = useRef(false);
  useEffect(() => field.current?.select(), []);
  const leave = (isKept: boolean, isByKey: boolean): void => {
    if (isLeft.current) return;
    isLeft.current = true;
    if (isKept && text.trim() !== title) write({ title: text.trim() });
    done(isByKey);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') leave(true, true);
    else if (event.key === 'Escape') leave(false, true);
    else return;
    event.preventDefault();
  };
  return (
    <TextField aria-label={say('library_name')} value={text} maxLength={LONGEST.title} onChange={setText} autoFocus>
      <Input
        ref={field}
        className="field run-title-field"
        placeholder={seed}
        onKeyDown={onKeyDown}
        onBlur={() => leave(true, false)}
      />
    </TextField>
  );
}

/** The name as a heading, and the pencil that opens it. */
export function TitleLine(props: TitleProps) {
  const say = useSay();
  const { name, isWriting, begin } = props;
  if (isWriting) return <TitleField {...props} />;
  return (
    <div className="run-heading">
      <h2 id="run-heading">{name}</h2>
      <Button className="button quiet square" aria-label={say('library_rename', { name })} onPress={begin}>
        <Icon name="pencil" />
      </Button>
    </div>
  );
}

/** The note: kept when the field is left. */
export function NoteField({ label, write }: { readonly label: Label; readonly write: Write }) {
  const say = useSay();
  const [text, setText] = useState(label.note);
  return (
    <TextField aria-label={say('library_note')} value={text} maxLength={LONGEST.note} onChange={setText}>
      <TextArea
        className="field run-note-field"
        rows={3}
        placeholder={say('library_note-hint')}
        onBlur={() => (text.trim() === label.note ? undefined : write({ note: text.trim() }))}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText(label.note);
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.blur();
        }}
      />
    </TextField>
  );
}

/** The tags, each with a button that takes it off, and a field for another. */
export function TagsField({ label, write }: { readonly label: Label; readonly write: Write }) {
  const say = useSay();
  const [text, setText] = useState('');
  const { tags } = label;
  const add = (): void => {
    const next = tidyTags([...tags, ...text.split(',')]);
    setText('');
    if (next.length !== tags.length) write({ tags: next });
  };
  return (
    <div className="run-tags-field">
      {tags.map((tag) => (
        <span key={tag} className="tag">
          {tag}
          <Button
            className="tag-off"
            aria-label={say('library_take-off', { tag })}
            onPress={() => write({ tags: tags.filter((other) => other !== tag) })}
          >
            <Icon name="close" />
          </Button>
        </span>
      ))}
      <TextField aria-label={say('library_add-tag')} value={text} maxLength={LONGEST.tag} onChange={setText}>
        <Input
          className="field tag-field"
          placeholder={say(tags.length === 0 ? 'library_add-tag' : 'library_another-tag')}
          onBlur={() => (text.trim() === '' ? undefined : add())}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
            else if (event.key === 'Escape') setText('');
          }}
        />
      </TextField>
    </div>
  );
}
