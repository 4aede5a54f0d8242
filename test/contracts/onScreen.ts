import type { ChatField, ChatMessage, ChatWorld, FormValues } from '../../src/playground/chatWorld.ts';
import type { PlatformRig } from './platformRig.ts';

/** Resolves with what `look` finds, now or after something on a screen changed. Fails after twenty seconds. */
export function seen<T>(world: ChatWorld, look: () => T | null | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const check = () => {
      const found = look();
      if (found === null || found === undefined) return false;
      clearTimeout(timer);
      stop();
      resolve(found);
      return true;
    };
    const stop = world.onChange(check);
    const timer = setTimeout(() => {
      stop();
      reject(new Error('It never appeared on the screen'));
    }, 20_000);
    check();
  });
}

/** The direct talk of a person with the bot. */
export function directTalkId(world: ChatWorld, user: string): string {
  const [direct] = world.conversations(user);
  if (direct === undefined) throw new Error('There is no direct talk');
  return direct.id;
}

/** The last message of a conversation that shows `text`, as `user` sees it. */
export function messageWith(world: ChatWorld, user: string, conversation: string, text: string): ChatMessage | null {
  const shows = (message: ChatMessage) =>
    [message.text, ...message.texts].some((one) => one.includes(text)) && message.from.bot;
  return world.messages(user, conversation).findLast(shows) ?? null;
}

/** A form where this platform shows it: a dialog, or a card in the direct talk. */
export interface FormOnScreen {
  readonly title: string;
  readonly texts: readonly string[];
  readonly fields: readonly ChatField[];
  /** Sends it; answers the errors by field id that are now on the screen. */
  submit(values: FormValues): Promise<Record<string, string>>;
}

/** The form on this person's screen that has `field`; `submit` is the label of its button. */
export function formWith(rig: PlatformRig, user: string, field: string, submit: string): Promise<FormOnScreen> {
  return seen(rig.world, () => {
    const form = rig.supports.dialogs ? dialog(rig.world, user) : card(rig.world, user, submit);
    return form?.fields.some((one) => one.id === field) ? form : null;
  });
}

function dialog(world: ChatWorld, user: string): FormOnScreen | null {
  const form = world.dialog(user);
  return form === null ? null : { ...form, submit: (values) => world.submit(user, values) };
}

function card(world: ChatWorld, user: string, label: string): FormOnScreen | null {
  const talk = directTalkId(world, user);
  const message = world.messages(user, talk).findLast((one) => one.fields.length > 0);
  const control = message?.controls.find((one) => one.label === label);
  if (message === undefined || control === undefined) return null;
  return {
    title: message.texts[0] ?? '',
    texts: message.texts,
    fields: message.fields,
    submit: async (values) => {
      const shown = Object.fromEntries(message.fields.flatMap((f) => (f.value === null ? [] : [[f.id, f.value]])));
      await world.press(user, control, { ...shown, ...values });
      const after = world.messages(user, talk).find((one) => one.id === message.id)?.fields ?? [];
      return Object.fromEntries(after.flatMap((f) => (f.error === null ? [] : [[f.id, f.error]])));
    },
  };
}
