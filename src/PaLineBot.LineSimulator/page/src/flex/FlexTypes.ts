import type { Action } from '../actions/Action';

/** The parts of LINE's Flex Message that this page draws. Names are LINE's own. */
interface Placed {
  flex?: number;
  margin?: string;
  position?: 'relative' | 'absolute';
  offsetTop?: string;
  offsetBottom?: string;
  offsetStart?: string;
  offsetEnd?: string;
  action?: Action;
}

export interface FlexGradient {
  type: 'linearGradient';
  angle: string;
  startColor: string;
  endColor: string;
  centerColor?: string;
  centerPosition?: string;
}

export interface FlexBox extends Placed {
  type: 'box';
  layout: 'horizontal' | 'vertical' | 'baseline';
  contents: FlexComponent[];
  spacing?: string;
  backgroundColor?: string;
  background?: FlexGradient;
  borderColor?: string;
  borderWidth?: string;
  cornerRadius?: string;
  width?: string;
  maxWidth?: string;
  height?: string;
  maxHeight?: string;
  paddingAll?: string;
  paddingTop?: string;
  paddingBottom?: string;
  paddingStart?: string;
  paddingEnd?: string;
  justifyContent?: string;
  alignItems?: string;
}

/** Grows with the letters that the person has set in LINE only where it says so. */
interface Scaled {
  scaling?: boolean;
}

interface Lettering extends Scaled {
  size?: string;
  weight?: 'regular' | 'bold';
  color?: string;
  style?: 'normal' | 'italic';
  decoration?: 'none' | 'underline' | 'line-through';
}

export interface FlexSpan extends Lettering {
  type: 'span';
  text: string;
}

export interface FlexText extends Placed, Lettering {
  type: 'text';
  text?: string;
  contents?: FlexSpan[];
  align?: 'start' | 'center' | 'end';
  gravity?: Gravity;
  wrap?: boolean;
  lineSpacing?: string;
  maxLines?: number;
}

export interface FlexButton extends Placed, Scaled {
  type: 'button';
  action: Action;
  style?: 'link' | 'primary' | 'secondary';
  color?: string;
  height?: 'sm' | 'md';
  gravity?: Gravity;
}

export interface FlexImage extends Placed {
  type: 'image';
  url: string;
  size?: string;
  align?: 'start' | 'center' | 'end';
  gravity?: Gravity;
  aspectRatio?: string;
  aspectMode?: 'cover' | 'fit';
  backgroundColor?: string;
}

export interface FlexIcon extends Placed, Scaled {
  type: 'icon';
  url: string;
  size?: string;
  aspectRatio?: string;
}

export interface FlexSeparator extends Placed {
  type: 'separator';
  color?: string;
}

export interface FlexFiller extends Placed {
  type: 'filler';
}

export interface FlexVideo extends Placed {
  type: 'video';
  url: string;
  previewUrl: string;
  altContent: FlexComponent;
  aspectRatio?: string;
}

export type Gravity = 'top' | 'center' | 'bottom';

export type FlexComponent =
  | FlexBox
  | FlexText
  | FlexButton
  | FlexImage
  | FlexIcon
  | FlexSeparator
  | FlexFiller
  | FlexVideo;

export interface FlexBlockStyle {
  backgroundColor?: string;
  separator?: boolean;
  separatorColor?: string;
}

export interface FlexBubble {
  type: 'bubble';
  size?: string;
  direction?: 'ltr' | 'rtl';
  header?: FlexBox;
  hero?: FlexComponent;
  body?: FlexBox;
  footer?: FlexBox;
  styles?: Partial<Record<'header' | 'hero' | 'body' | 'footer', FlexBlockStyle>>;
  action?: Action;
}

export interface FlexCarousel {
  type: 'carousel';
  contents: FlexBubble[];
}

export type FlexContainer = FlexBubble | FlexCarousel;
