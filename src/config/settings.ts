import type { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings by name and collects one sentence for each that is missing or unsafe. Values never stand in a sentence. */
export interface Settings {
  /** Trimmed; `null` when not set or empty. */
  text(name: string): string | null;
  /** Whether it was set at all, be it to nothing. */
  present(name: string): boolean;
  /** Comma-separated; empty when not set. */
  list(name: string): readonly string[];
  /** The value as `schema` reads it, `null` when not set or (with `otherwise` as the problem) when it does not fit. */
  parsed<T>(name: string, schema: z.ZodType<T, string>, otherwise: string): T | null;
  problem(sentence: string): void;
  readonly problems: readonly string[];
}

export function settings(env: Environment): Settings {
  const problems: string[] = [];
  const text = (name: string) => env[name]?.trim() || null;
  const problem = (sentence: string) => {
    problems.push(sentence);
  };
  return {
    text,
    present: (name) => env[name] !== undefined,
    list: (name) =>
      (text(name) ?? '')
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    parsed: (name, schema, otherwise) => {
      const value = text(name);
      if (value === null) return null;
      const result = schema.safeParse(value);
      if (result.success) return result.data;
      problem(otherwise);
      return null;
    },
    problem,
    problems,
  };
}
