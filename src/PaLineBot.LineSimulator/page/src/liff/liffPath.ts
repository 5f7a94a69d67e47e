const liffUrl = /^https:\/\/(?:liff|miniapp)\.line\.me\/(\d+-[A-Za-z0-9]+)(\/[^?#]*)?(\?[^#]*)?(#.*)?$/;

/** Where the simulator opens a LIFF URL for a person; null when the address is no LIFF URL. */
export function liffPath(address: string, user: string): string | null {
  const found = liffUrl.exec(address.trim());
  if (!found) return null;
  const [, id, path = '', query = '', hash = ''] = found;
  const asked = query.length > 1 ? `${query}&` : '?';
  return `/liff/${id}${path}${asked}user=${encodeURIComponent(user)}${hash}`;
}
