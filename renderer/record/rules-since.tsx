/** What changed in the rules since a run was played. */

import type { RulesLine } from '../words/rules-since.ts';

/** The list; nothing where nothing changed. */
export function RulesSince({ since }: { readonly since: readonly RulesLine[] }) {
  if (since.length === 0) return null;
  return (
    <ul className="rules-since" aria-label="The rules since then">
      {since.map(({ version, when, text }) => (
        <li key={version}>
          <strong>
            Rules {version}, {when}
          </strong>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
