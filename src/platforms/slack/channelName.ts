import { limits } from './limits.ts';

/** Lowercase letters, digits, hyphens and underscores, at most 80 (docs: "conversations.create, Naming"). */
export function channelName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/g, '-')
    .replaceAll(/^[-_]+|[-_]+$/g, '');
  return plain.slice(0, limits.channelName) || 'pair';
}
