import { aboutMentoring } from './about/aboutMentoring.ts';
import { agreement } from './agreement/agreement.ts';
import type { Capability } from './capability.ts';
import { claims } from './claims/claims.ts';
import { contact } from './contact/contact.ts';
import { coordinating } from './coordinating/coordinating.ts';
import { forCoordinators } from './coordinating/forCoordinators.ts';
import { digest } from './digest/digest.ts';
import { ending } from './ending/ending.ts';
import { explaining } from './explaining/explaining.ts';
import { finding } from './finding/finding.ts';
import { help } from './help/help.ts';
import { introductions } from './introductions/introductions.ts';
import { joining } from './joining/joining.ts';
import { keeping } from './keeping/keeping.ts';
import { linking } from './linking/linking.ts';
import { meetings } from './meetings/meetings.ts';
import { pairing } from './pairing/pairing.ts';
import { people } from './people/people.ts';
import { privacy } from './privacy/privacy.ts';
import { proposing } from './proposing/proposing.ts';
import { reporting } from './reporting/reporting.ts';
import { requests } from './requests/requests.ts';
import { reviews } from './reviews/reviews.ts';
import { roster } from './roster/roster.ts';
import { settings } from './settings/settings.ts';

export const capabilities: readonly Capability[] = [
  joining,
  forCoordinators(claims),
  people,
  aboutMentoring,
  finding,
  forCoordinators(explaining),
  requests,
  introductions,
  contact,
  agreement,
  pairing,
  keeping,
  meetings,
  reviews,
  help,
  ending,
  forCoordinators(digest),
  forCoordinators(coordinating),
  forCoordinators(proposing),
  linking,
  privacy,
  forCoordinators(reporting),
  forCoordinators(roster),
  forCoordinators(settings),
];
