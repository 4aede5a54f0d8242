import type { SpaceRequest } from '../../ports/platform.ts';

/** The request's key as a topic and a description can hold it. */
export function marker(request: SpaceRequest): string {
  return `[${request.key.replace(/[^\w.-]/g, '-')}]`;
}
