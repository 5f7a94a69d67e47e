import type { CSSProperties } from 'preact';
import { Tappable } from '../actions/Tappable';
import type { FlexBox } from './FlexTypes';
import { FlexComponentView } from './FlexComponentView';
import { boxStyle } from './flexBoxStyle';

interface Props {
  box: FlexBox;
  style?: CSSProperties;
  padding?: string | undefined;
}

/** A box with its children laid out horizontally, vertically or on one baseline. */
export function FlexBoxView({ box, style, padding }: Props) {
  return (
    <Tappable action={box.action} class="flex-box" style={{ ...boxStyle(box, padding), ...style }}>
      {(box.contents ?? []).map((item, index) => (
        <FlexComponentView key={index} item={item} parent={box.layout} first={index === 0} gap={box.spacing} />
      ))}
    </Tappable>
  );
}
