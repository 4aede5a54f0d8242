import { platformContract } from '../../contracts/platformContract.ts';
import { makeTeamsRig } from '../../support/teamsRig.ts';

platformContract('Teams', makeTeamsRig);
