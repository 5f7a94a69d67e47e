import { createContext } from 'preact';
import type { Perform } from './Action';

/** Carries "do this action" from the chat to every tappable thing inside a message. */
export const ActionContext = createContext<Perform>(() => undefined);
