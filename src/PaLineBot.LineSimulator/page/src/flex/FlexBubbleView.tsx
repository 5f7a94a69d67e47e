import type { CSSProperties } from 'preact';
import { Tappable } from '../actions/Tappable';
import { FlexBoxView } from './FlexBoxView';
import { FlexComponentView } from './FlexComponentView';
import type { FlexBlockStyle, FlexBox, FlexBubble } from './FlexTypes';
import { colour } from './flexColour';
import { bubbleWidth } from './flexSizes';

const roomy = { header: '20px', body: '20px', footer: '10px' };
const tight = { header: '10px', body: '10px', footer: '10px' };

/** One card: header, hero, body and footer in LINE's order, widths and default paddings. */
export function FlexBubbleView({ bubble }: { bubble: FlexBubble }) {
  const small = bubble.size === 'nano' || bubble.size === 'micro';
  const padding = small ? tight : roomy;
  const styles = bubble.styles ?? {};
  return (
    <Tappable action={bubble.action} class="flex-bubble" style={{ width: bubbleWidth(bubble.size), direction: bubble.direction ?? 'ltr' }}>
      {bubble.header && <Block box={bubble.header} look={styles.header} padding={padding.header} />}
      {bubble.hero && (
        <div style={blockStyle(styles.hero)}>
          <FlexComponentView item={bubble.hero} parent="vertical" first />
        </div>
      )}
      {bubble.body && <Block box={bubble.body} look={styles.body} padding={padding.body} grow />}
      {bubble.footer && <Block box={bubble.footer} look={styles.footer} padding={padding.footer} />}
    </Tappable>
  );
}

function Block({ box, look, padding, grow }: { box: FlexBox; look: FlexBlockStyle | undefined; padding: string; grow?: boolean }) {
  return (
    <div class="flex-block" style={{ ...blockStyle(look), flexGrow: grow ? 1 : 0 }}>
      <FlexBoxView box={box} padding={padding} style={{ flexGrow: 1 }} />
    </div>
  );
}

function blockStyle(look: FlexBlockStyle | undefined): CSSProperties {
  const back = colour(look?.backgroundColor);
  return {
    ...(back ? { background: back } : {}),
    ...(look?.separator ? { borderTop: `1px solid ${colour(look.separatorColor) ?? '#D4D6DA'}` } : {}),
  };
}
