import type { LineMessage } from '../control/Message';
import { words } from '../words';

/** A place with a drawn map; the link opens a real one. */
export function LocationView({ message }: { message: LineMessage }) {
  const href = `https://www.openstreetmap.org/?mlat=${message.latitude}&mlon=${message.longitude}#map=15/${message.latitude}/${message.longitude}`;
  return (
    <a class="location" href={href} target="_blank" rel="noopener" title={words.openMap}>
      <span class="location-map" aria-hidden="true"><span>📍</span></span>
      <span class="location-words">
        <b>{message.title ?? words.location}</b>
        <small>{message.address}</small>
        <small>{message.latitude}, {message.longitude}</small>
      </span>
    </a>
  );
}
