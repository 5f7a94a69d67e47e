/**
 * In the place of `@liff/sub-window`, `@liff/message-bus`, `@liff/permanent-link` and `@liff/extensions` (docs/adr/0015): no page
 * of ours opens a window below another, makes permanent links, scans codes or asks to be put on the home screen, so the SDK's
 * part for that is not sent to phones. `liff.init` asks for a sub-window's half only in such a window, where it ends with this error.
 */
const never = (): never => {
  throw new Error('this page is no sub-window of LIFF');
};
const neverLater = async (): Promise<never> => never();

export const getMessageBus = (): null => null;
export const getMainWindowOrigin = (): null => null;
export const setMainWindowOrigin = never;
export const initMessageBus = neverLater;
export const getMSTByMSIT = neverLater;
export const getAppData = neverLater;

/** By this name in the address `liff.init` knows such a window. */
export const IDENTIFIER_KEY = 'liff.subwindow.identifier';
export const WINDOW = { SUB: 'sub' };
export const EVENT_NAME = {};

/** What extensions `liff.init` is to add: none. */
export const load = async (): Promise<null> => null;

/** Of permanent links `liff.init` only wants a warning in the console. */
export const validatePermalinkGeneratability = (): void => undefined;
