import { useState } from 'preact/hooks';
import { control } from '../control/control';
import { store } from '../state/AppState';
import { attempt } from '../state/attempt';
import { speaking } from '../state/selectors';
import { Dialog } from '../ui/Dialog';
import { words } from '../words';

const school = { title: 'โรงเรียนบ้านหนองตัวอย่าง', address: 'อ.เมือง จ.ขอนแก่น', latitude: '16.4419', longitude: '102.8360' };

/** A place to send: title, address and where on the globe. */
export function PlaceDialog({ onClose }: { onClose: () => void }) {
  const [place, setPlace] = useState(school);
  const latitude = Number(place.latitude);
  const longitude = Number(place.longitude);
  const wrong = !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180);
  const send = () => {
    onClose();
    void attempt(() => control.location(speaking(store.value), { ...place, latitude, longitude }));
  };
  const field = (key: keyof typeof school, label: string) => (
    <label>{label}<input value={place[key]} onInput={(e) => setPlace({ ...place, [key]: e.currentTarget.value })} /></label>
  );
  return (
    <Dialog title={words.sendLocation} act={words.send} disabled={wrong} onAct={send} onClose={onClose}>
      {field('title', words.placeTitle)}
      {field('address', words.placeAddress)}
      {field('latitude', words.latitude)}
      {field('longitude', words.longitude)}
    </Dialog>
  );
}
