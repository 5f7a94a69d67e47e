import { useEffect, useState } from 'preact/hooks';
import { words } from '../words';

interface Props {
  url: string;
  fit?: 'cover' | 'contain';
  alt?: string;
}

/** A picture from an address, or a drawn stand-in when it cannot be had. */
export function Picture({ url, fit = 'cover', alt = '' }: Props) {
  const [broken, setBroken] = useState(false);
  useEffect(() => setBroken(false), [url]);
  if (broken || !url) return <span class="picture-missing" role="img" aria-label={words.pictureMissing}>▧</span>;
  return <img class="picture" src={url} alt={alt} style={{ objectFit: fit }} loading="lazy" onError={() => setBroken(true)} />;
}
