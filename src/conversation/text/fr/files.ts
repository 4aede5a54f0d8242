import type { files as en } from '../en/files.ts';

export const files: Record<keyof typeof en, string> = {
  'files.open': 'Ouvrir {name}',
  'files.until':
    'Le lien fonctionne jusqu’au {when}. Gardez-le pour vous : quiconque le possède peut ouvrir le fichier.',
  'files.noAddress':
    'Je ne peux pas vous remettre {name} ici, car Rapport n’a pas encore d’adresse publique. Demandez à la coordination de faire définir PUBLIC_URL, puis redemandez-le-moi.',
};
