import type { CSSProperties } from 'preact';
import { Tappable } from '../actions/Tappable';
import { Picture } from '../messages/Picture';
import type { FlexIcon, FlexImage } from './FlexTypes';
import { colour } from './flexColour';
import { aspectRatio, imageSize, letterSize } from './flexSizes';

const sides = { start: 'flex-start', center: 'center', end: 'flex-end' };

/** An image of LINE's sizes and ratios; one that cannot be fetched leaves a quiet grey field of the same size. */
export function FlexImageView({ image, style }: { image: FlexImage; style: CSSProperties }) {
  const frame: CSSProperties = {
    width: imageSize(image.size),
    maxWidth: '100%',
    aspectRatio: aspectRatio(image.aspectRatio),
    background: colour(image.backgroundColor),
  };
  const holder: CSSProperties = { display: 'flex', justifyContent: sides[image.align ?? 'center'], ...style };
  return (
    <Tappable action={image.action} class="flex-image" style={holder}>
      <div style={frame}>
        <Picture url={image.url} fit={image.aspectMode === 'cover' ? 'cover' : 'contain'} />
      </div>
    </Tappable>
  );
}

/** An icon in a baseline box: as tall as the text of the same size. */
export function FlexIconView({ icon, style }: { icon: FlexIcon; style: CSSProperties }) {
  return (
    <span style={{ height: letterSize(icon.size, icon.scaling), aspectRatio: aspectRatio(icon.aspectRatio), ...style }}>
      <Picture url={icon.url} fit="contain" />
    </span>
  );
}
