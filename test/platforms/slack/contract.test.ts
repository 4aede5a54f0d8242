import { platformContract } from '../../contracts/platformContract.ts';
import { makeSlackRig, makeSlackSocketRig } from '../../support/slackRig.ts';

platformContract('Slack over HTTP', makeSlackRig);
platformContract('Slack in Socket Mode', makeSlackSocketRig);
