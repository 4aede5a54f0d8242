/** Structured logging, as pino offers it. Fields are ids, codes and figures: never a secret, never what a person wrote. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
