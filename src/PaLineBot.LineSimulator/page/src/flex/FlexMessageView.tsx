import { FlexBubbleView } from './FlexBubbleView';
import type { FlexContainer } from './FlexTypes';

interface Props {
  contents: FlexContainer;
  altText: string;
}

/** A Flex Message: one bubble, or a carousel that is swiped sideways. The alternative text is what a screen reader says. */
export function FlexMessageView({ contents, altText }: Props) {
  if (contents.type !== 'carousel') {
    return <div role="group" aria-label={altText}><FlexBubbleView bubble={contents} /></div>;
  }
  return (
    <div class="flex-carousel" role="group" aria-label={altText} tabIndex={0}>
      {contents.contents.map((bubble, index) => <FlexBubbleView key={index} bubble={bubble} />)}
    </div>
  );
}
