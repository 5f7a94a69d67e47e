import { expect, test } from 'vitest';
import type { Message } from '../control/Message';
import type { Request } from '../control/Platform';
import { requestsOfChat } from './requestsOfChat';

const request = (change: Partial<Request>): Request => ({
  seq: 1, direction: 'call', at: '', method: 'POST', path: '/v2/bot/message/reply', channel: 'demo', status: 200,
  ms: 1, requestId: null, fault: null, body: null, answer: null, ...change,
});

test('a reply belongs to the chat whose message it brought, a push to the one it names', () => {
  const reply = request({ seq: 1, requestId: 'r1' });
  const push = request({ seq: 2, body: '{"to":"U1"}' });
  const other = request({ seq: 3, body: '{"to":"U2"}', requestId: 'r9' });
  const messages = [{ requestId: 'r1' } as Message];
  expect(requestsOfChat([reply, push, other], 'U1', messages)).toEqual([reply, push]);
  expect(requestsOfChat([reply, push, other], '', [])).toHaveLength(3);
});
