import express from 'express';
import { z } from 'zod';
import type { Signer } from './signing.ts';

const askedSchema = z.object({
  grant_type: z.string(),
  client_id: z.string(),
  client_secret: z.string(),
  scope: z.string(),
});

/** The Microsoft identity platform for one app: discovery and client credentials. */
export function login(options: {
  readonly url: string;
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
  readonly signer: Signer;
  /** Called with every token that is given. */
  readonly granted: () => void;
}): express.Router {
  const router = express.Router();
  const authority = `${options.url}/${options.tenantId}`;

  router.get('/:tenant/v2.0/.well-known/openid-configuration', (_request, response) => {
    response.json({
      issuer: options.signer.issuer,
      token_endpoint: `${authority}/oauth2/v2.0/token`,
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      jwks_uri: `${authority}/discovery/v2.0/keys`,
      token_endpoint_auth_methods_supported: ['client_secret_post'],
    });
  });
  router.get('/:tenant/discovery/v2.0/keys', async (_request, response) => {
    response.json({ keys: [await options.signer.publicKey([])] });
  });
  router.post('/:tenant/oauth2/v2.0/token', express.urlencoded({ extended: false }), async (request, response) => {
    const asked = askedSchema.safeParse(request.body);
    if (!asked.success) return refuse(response, 400, 'invalid_request', 'AADSTS900144: a parameter is missing.');
    const { grant_type, client_id, client_secret, scope } = asked.data;
    if (request.params.tenant !== options.tenantId) {
      return refuse(response, 400, 'invalid_request', 'AADSTS90002: Tenant not found.');
    }
    if (grant_type !== 'client_credentials') {
      return refuse(response, 400, 'unsupported_grant_type', 'AADSTS70003: The app requested an unsupported grant.');
    }
    if (!scope.endsWith('/.default')) {
      return refuse(response, 400, 'invalid_scope', 'AADSTS1002012: The provided value for scope is not valid.');
    }
    if (client_id !== options.appId) {
      return refuse(response, 400, 'unauthorized_client', 'AADSTS700016: Application not found in the directory.');
    }
    if (client_secret !== options.appPassword) {
      return refuse(response, 401, 'invalid_client', 'AADSTS7000215: Invalid client secret provided.');
    }
    const audience = scope.slice(0, -'/.default'.length);
    const access_token = await options.signer.sign({ appid: client_id, tid: options.tenantId, ver: '1.0' }, audience);
    options.granted();
    response.json({ token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token });
  });
  return router;
}

function refuse(response: express.Response, status: number, error: string, error_description: string): void {
  response.status(status).json({ error, error_description, error_codes: [], correlation_id: '' });
}
