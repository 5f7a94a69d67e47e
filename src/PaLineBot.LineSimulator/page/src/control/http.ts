/** The simulator said no, or could not be reached; the message is its own word. */
export class ControlError extends Error {}

async function read<T>(response: Response): Promise<T> {
  const text = await response.text();
  const body: unknown = text ? parse(text) : null;
  if (response.ok) return body as T;
  const said = body && typeof body === 'object' && 'error' in body ? String(body.error) : `HTTP ${response.status}`;
  throw new ControlError(said);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function query(values: Record<string, string | undefined>): string {
  const pairs = Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return pairs.length ? `?${new URLSearchParams(pairs)}` : '';
}

export async function get<T>(path: string, values: Record<string, string | undefined> = {}): Promise<T> {
  return read<T>(await fetch(`/control/${path}${query(values)}`));
}

export async function post<T>(path: string, body: unknown = {}): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return read<T>(await fetch(`/control/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
}

export async function upload<T>(path: string, values: Record<string, string | undefined>, file: File): Promise<T> {
  const headers = { 'content-type': file.type || 'application/octet-stream' };
  return read<T>(await fetch(`/control/${path}${query(values)}`, { method: 'POST', headers, body: file }));
}

export async function remove(path: string): Promise<void> {
  await read(await fetch(`/control/${path}`, { method: 'DELETE' }));
}
