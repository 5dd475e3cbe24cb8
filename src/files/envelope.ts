import * as z from 'zod/mini';
import { valueAt } from './place';
import { type FileProblem, type FileProblemCode, pointerOf, shown } from './problem';
import { type Envelope, envelopeSchema, formatName, schemaNumber } from './schema';

export type ReadEnvelope =
  | { readonly ok: true; readonly envelope: Envelope }
  | { readonly ok: false; readonly problem: FileProblem };

/** Whether a file is one of ours, and of a schema that this version reads. */
export const readEnvelope = (document: unknown): ReadEnvelope => {
  const problem = findForeign(document);
  if (problem) return { ok: false, problem };
  const { success, data, error } = z.safeParse(envelopeSchema(), document);
  return success ? { ok: true, envelope: data } : { ok: false, problem: explain(document, error) };
};

const findForeign = (document: unknown): FileProblem | null => {
  const format = valueAt(document, ['format']);
  if (format === undefined)
    return problemAt(
      'format',
      '',
      `The file is not a trip of Legation: it does not have the format “${formatName}”.`,
    );
  if (format !== formatName)
    return problemAt(
      'format',
      '/format',
      `The file is not a trip of Legation: its format is ${shown(format)}, not “${formatName}”.`,
    );
  const schema = valueAt(document, ['schema']);
  if (Number.isInteger(schema) && Number(schema) > schemaNumber)
    return problemAt(
      'newer',
      '/schema',
      `This file was written by a newer Legation (schema ${schema}); this one reads schema ` +
        `${schemaNumber}. Open it with the newer one.`,
    );
  if (schema === schemaNumber) return null;
  const sentence =
    schema === undefined
      ? 'The file does not say of which schema it is.'
      : `The file (/schema) has ${shown(schema)} for its schema.`;
  return problemAt('format', '/schema', sentence);
};

const problemAt = (code: FileProblemCode, pointer: string, sentence: string): FileProblem => ({
  code,
  pointer,
  sentence,
});

const wanted: Readonly<Record<string, string>> = {
  rev: 'a revision: 32 digits of 0–9 and a–f',
  ancestors: 'a list of at most 10,000 revisions',
};

const explain = (document: unknown, error: z.core.$ZodError): FileProblem => {
  const [issue] = error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...(issue?.path ?? []), ...unknown].map(String);
  const [name = ''] = path;
  const pointer = pointerOf(path);
  const value = valueAt(document, path);
  if (unknown.length > 0)
    return problemAt(
      'unknown',
      pointer,
      `The file has ${shown(name)}, which is no part of a trip.`,
    );
  if (value === undefined)
    return problemAt('missing', pointer, `The file (${pointer}) has no ${shown(name)}.`);
  const rule = `it must be ${wanted[name] ?? 'an object with the tables of the trip'}`;
  return problemAt('value', pointer, `The file (${pointer}) has ${shown(value)}; ${rule}.`);
};
