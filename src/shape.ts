import * as v from 'valibot';

/** Reads a value of one shape from what came in; `undefined` for anything else. */
export function shape<Schema extends v.GenericSchema>(
  schema: Schema,
): (value: unknown) => v.InferOutput<Schema> | undefined {
  return (value) => {
    const result = v.safeParse(schema, value);
    return result.success ? result.output : undefined;
  };
}
