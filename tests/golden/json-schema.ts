/** The run file's form as a JSON Schema, made from the check that the program itself uses. */

import { z } from 'zod';
import { runFile } from '../../seeds/schema/run.ts';

/** Where the schema is kept. */
export const SCHEMA_PATH = 'seeds/schema/run-file.schema.json';

/** The text of that file. */
export function runFileSchema(): string {
  const schema = z.toJSONSchema(runFile, { io: 'input', unrepresentable: 'any', reused: 'ref' });
  const { $schema, ...rest } = schema;
  const title = 'Run file of Reassurance Force, format 2';
  const description = 'What each key means stands in run-file.md beside this file.';
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 1)}\n`;
}
