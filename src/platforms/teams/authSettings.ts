import type { TeamsOptions } from './options.ts';

/** How botbuilder checks what comes in; the standard values are the public cloud's. */
export function authSettings(settings: Pick<TeamsOptions, 'appId' | 'openIdMetadataUrl' | 'tokenIssuer'>) {
  return {
    MicrosoftAppId: settings.appId,
    ToBotFromChannelTokenIssuer: settings.tokenIssuer ?? 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl:
      settings.openIdMetadataUrl ?? 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    // Used only for the emulator's tokens, which the door has turned away before.
    ToBotFromEmulatorOpenIdMetadataUrl:
      'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    OAuthUrl: 'https://api.botframework.com',
    ValidateAuthority: true,
    CallerId: '',
  };
}
