import { about } from './about.ts';
import { agreement } from './agreement.ts';
import { common } from './common.ts';
import { contact } from './contact.ts';
import { coordinating } from './coordinating.ts';
import { diary } from './diary.ts';
import { digest } from './digest.ts';
import { ending } from './ending.ts';
import { explaining } from './explaining.ts';
import { files } from './files.ts';
import { finding } from './finding.ts';
import { goals } from './goals.ts';
import { install } from './install.ts';
import { introductions } from './introductions.ts';
import { joining } from './joining.ts';
import { keeping } from './keeping.ts';
import { linking } from './linking.ts';
import { meetings } from './meetings.ts';
import { pairing } from './pairing.ts';
import { people } from './people.ts';
import { privacy } from './privacy.ts';
import { proposing } from './proposing.ts';
import { reporting } from './reporting.ts';
import { requests } from './requests.ts';
import { reviews } from './reviews.ts';
import { roster } from './roster.ts';
import { settings } from './settings.ts';
import { support } from './support.ts';
import { talk } from './talk.ts';

export const en = {
  ...common,
  ...coordinating,
  ...diary,
  ...proposing,
  ...reporting,
  ...roster,
  ...joining,
  ...finding,
  ...explaining,
  ...requests,
  ...contact,
  ...introductions,
  ...agreement,
  ...goals,
  ...about,
  ...talk,
  ...pairing,
  ...keeping,
  ...people,
  ...privacy,
  ...digest,
  ...files,
  ...install,
  ...linking,
  ...meetings,
  ...reviews,
  ...settings,
  ...support,
  ...ending,
};

export type TextKey = keyof typeof en;
