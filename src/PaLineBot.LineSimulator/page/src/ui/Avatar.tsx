import { useState } from 'preact/hooks';

interface Props {
  name: string;
  id: string;
  pictureUrl?: string | null | undefined;
  bot?: boolean;
}

const tones = ['#B45309', '#0F766E', '#4338CA', '#BE185D', '#15803D', '#1D4ED8', '#7C2D12', '#6D28D9'];

/** A round picture, or the first letter of the name on a colour of its own. */
export function Avatar({ name, id, pictureUrl, bot }: Props) {
  const [broken, setBroken] = useState(false);
  if (pictureUrl && !broken) {
    return <img class="avatar" src={pictureUrl} alt="" onError={() => setBroken(true)} />;
  }
  const tone = bot ? '#0F766E' : tones[[...id].reduce((sum, c) => sum + c.charCodeAt(0), 0) % tones.length];
  return <span class="avatar" style={{ background: tone }} aria-hidden="true">{bot ? 'PA' : initial(name)}</span>;
}

/** The first Thai consonant (a leading vowel such as เ alone says nothing) or the first letter; ครู and นาย are skipped. */
function initial(name: string): string {
  const own = name.replace(/^(ครู|ผอ\.|นางสาว|นาง|นาย|ศน\.|ดร\.)\s*/, '');
  return /[ก-ฮ]|[^\sเแโใไ]/u.exec(own || name)?.[0] ?? '?';
}
