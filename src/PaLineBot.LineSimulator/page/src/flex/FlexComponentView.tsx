import { FlexBoxView } from './FlexBoxView';
import { FlexButtonView } from './FlexButtonView';
import { FlexIconView, FlexImageView } from './FlexImageView';
import { FlexTextView } from './FlexTextView';
import type { FlexComponent } from './FlexTypes';
import { colour } from './flexColour';
import type { Layout } from './flexPlace';
import { place } from './flexPlace';

interface Props {
  item: FlexComponent;
  parent: Layout;
  first: boolean;
  gap?: string | undefined;
}

/** Draws one component where its parent box puts it; a type this page does not know takes no room, as in LINE. */
export function FlexComponentView({ item, parent, first, gap }: Props) {
  const style = place(item, parent, first, gap);
  switch (item.type) {
    case 'box':
      return <FlexBoxView box={item} style={style} />;
    case 'text':
      return <FlexTextView text={item} style={style} />;
    case 'button':
      return <FlexButtonView button={item} style={style} />;
    case 'image':
      return <FlexImageView image={item} style={style} />;
    case 'icon':
      return <FlexIconView icon={item} style={style} />;
    case 'separator':
      return <div class={`flex-separator ${parent}`} style={{ ...style, borderColor: colour(item.color) ?? '#D4D6DA' }} />;
    case 'filler':
      return <div style={style} />;
    case 'video':
      return <FlexComponentView item={item.altContent} parent={parent} first={first} gap={gap} />;
    default:
      return null;
  }
}
