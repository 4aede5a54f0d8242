import { z } from 'zod';
import { type Call, json, type Method, openChannelOf, parsed } from '../method.ts';
import { SlackFailure } from '../slackFailure.ts';

function getUploadUrl({ state, args, origin }: Call): Record<string, unknown> {
  const call = parsed(z.object({ filename: z.string().min(1), length: z.coerce.number().int().positive() }), args);
  const id = state.id('F');
  state.uploads.set(id, { id, name: call.filename, length: call.length, bytes: null });
  return { upload_url: `${origin}/upload/v1/${id}`, file_id: id };
}

function complete({ state, args }: Call): Record<string, unknown> {
  const call = parsed(
    z.object({
      files: json.pipe(z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1)),
      channel_id: z.string().optional(),
      initial_comment: z.string().optional(),
    }),
    args,
  );
  const uploads = call.files.map((file) => {
    const upload = state.uploads.get(file.id);
    if (upload?.bytes == null) throw new SlackFailure('file_not_found');
    return upload;
  });
  if (call.channel_id !== undefined) {
    const channel = openChannelOf(state, call.channel_id);
    state.addMessage(channel, { user: state.botUser, text: call.initial_comment ?? '', files: uploads });
  }
  return { files: uploads.map(({ id, name }) => ({ id, title: name })) };
}

export const fileMethods: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': { scopes: ['files:write'], run: getUploadUrl },
  'files.completeUploadExternal': { scopes: ['files:write'], run: complete },
};
