import { base, build } from './config';
import type { Problem } from './contract/liff';
import { common } from './texts/common.th';

/** An answer of the service that is no success; `message` is Thai and says what to do. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly body: object = {},
  ) {
    super(message);
  }

  /** The refusal that a JSON body says, or what there is to say without one. */
  static of(status: number, body: Record<string, unknown>): ApiError {
    const fallback = status === 404 ? common.notFound : common.server;
    return new ApiError(status, String(body['code'] ?? status), String(body['message'] ?? fallback), body);
  }

  /** What the problem says beyond its words, as its code promises. */
  bodyAs<P extends Problem>(): P {
    return this.body as P;
  }
}

/** No answer at all: no network, or the service is away. */
export class NetworkError extends Error {
  constructor() {
    super(common.network);
  }
}

export interface Call {
  method?: string;
  body?: unknown;
  form?: FormData;
  headers?: Record<string, string>;
  keepalive?: boolean;
  timeoutMs?: number;
  /** Whether a 401 is answered by a new session and the same request again. */
  recover?: boolean;
}

export interface Answer<T> {
  status: number;
  etag: string | null;
  body: T;
}

const quietMs = 250;
let pending = 0;
let formName = '';
let personHere: number | null = null;
let recovery: (() => Promise<void>) | null = null;
let recovering: Promise<void> | null = null;

/** The form the page has open, told to the service with every change. */
export const nameForm = (name: string): void => void (formName = name);

/** Whose page this is, told to the service with every change; the answers for another person are not taken. */
export const namePerson = (id: number): void => void (personHere = id);

/** What to do on a 401 before the request is made again. */
export const onNoSession = (recover: () => Promise<void>): void => void (recovery = recover);

/** Ends a request and the reading of its answer after so long; AbortSignal.timeout came to phones in 2022 only. */
function endsAfter(ms: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), ms);
  return controller.signal;
}

async function once(path: string, call: Call): Promise<Response> {
  const method = call.method ?? 'GET';
  // What only reads has no headers of its own: the first answers are asked for by the page's HTML already, and must be the same request.
  const ours: Record<string, string> = method === 'GET' ? {} : { 'X-PaLine': '1', 'X-PaLine-Build': build, ...(personHere === null ? {} : { 'X-PaLine-Person': String(personHere) }), ...(formName ? { 'X-PaLine-Form': formName } : {}) };
  const headers = { ...ours, ...call.headers };
  if (call.body !== undefined) headers['Content-Type'] = 'application/json';
  const body = call.form ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
  pending++;
  try {
    return await fetch(`${base}api/${path}`, {
      method, headers, body, keepalive: call.keepalive, credentials: 'same-origin',
      signal: endsAfter(call.timeoutMs ?? 15_000),
    });
  } catch {
    throw new NetworkError();
  } finally {
    pending--;
  }
}

/** Resolves when the first requests are over and none has followed for a while. */
export async function whenQuiet(): Promise<void> {
  for (let still = 0; still < 3; still = pending > 0 || document.querySelector('.skeleton') ? 0 : still + 1)
    await new Promise((done) => setTimeout(done, quietMs));
}

/** Whether an answer of this status has no body. */
const isBare = (status: number): boolean => status === 204 || status === 304;

/** The body of an answer; null when it is none of the service's: a hotspot that wants a password answers everything with a page of its own. Throws {@link NetworkError} when it broke off on the way. */
async function read(response: Response): Promise<Record<string, unknown> | null> {
  if (isBare(response.status)) return {};
  const text = await response.text().catch(() => {
    throw new NetworkError();
  });
  try {
    return JSON.parse(text) as Record<string, unknown> | null;
  } catch {
    return null;
  }
}

/** A session of its own for the person here: after a 401, or when another person's took its place in this browser. */
export async function recover(): Promise<void> {
  recovering ??= recovery!().finally(() => (recovering = null));
  await recovering;
}

/** Whether it is for somebody who has signed in on another tab since this page was opened. */
function isForAnother(response: Response): boolean {
  const whose = response.headers.get('X-PaLine-Person');
  return whose !== null && personHere !== null && whose !== String(personHere);
}

/** One request; a lost session, or another person's, is renewed once and the request made again. Without a whole answer it is not known whether it was done: what waits is sent again, and the service knows what it has already. Throws {@link ApiError} or {@link NetworkError}. */
export async function request<T>(path: string, call: Call = {}): Promise<Answer<T>> {
  let response = await once(path, call);
  if ((response.status === 401 || isForAnother(response)) && call.recover !== false && recovery) {
    await recover();
    response = await once(path, call);
  }
  const body = await read(response);
  if (!response.ok && response.status !== 304) {
    // A gateway without the service behind it is as good as no network: what waits is sent again.
    if (response.status >= 500 && typeof body?.['code'] !== 'string') throw new NetworkError();
    throw ApiError.of(response.status, body ?? {});
  }
  if (body === null) throw new NetworkError();
  return { status: response.status, etag: response.headers.get('etag'), body: body as T };
}

export const get = async <T>(path: string, call?: Call): Promise<T> => (await request<T>(path, call)).body;
export const post = async <T>(path: string, body: unknown = {}, call?: Call): Promise<T> => (await request<T>(path, { method: 'POST', body, ...call })).body;
export const send = async <T>(method: string, path: string, body?: unknown): Promise<T> => (await request<T>(path, { method, body })).body;
