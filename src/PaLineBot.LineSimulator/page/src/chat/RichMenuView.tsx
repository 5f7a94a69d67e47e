import { useState } from 'preact/hooks';
import type { Action } from '../actions/Action';
import type { RichMenu, RichMenuArea } from '../control/Platform';
import { words } from '../words';
import { Icon } from '../ui/Icon';

interface Props {
  richMenu: RichMenu;
  onArea: (action: Action, area: number) => void;
  onKeyboard: () => void;
}

/** The menu picture with its tappable areas, and below it the bar that folds it away or brings the keyboard. */
export function RichMenuView({ richMenu, onArea, onKeyboard }: Props) {
  const [open, setOpen] = useState(true);
  const menu = richMenu.menu!;
  const { width, height } = menu.size;
  return (
    <div class="rich-menu">
      {open && (
        <div class="rich-menu-picture" role="group" aria-label={words.richMenu} style={{ aspectRatio: `${width} / ${height}` }}>
          {richMenu.imageUrl && <img src={richMenu.imageUrl} alt="" />}
          {menu.areas.map((area, index) => (
            <button
              key={index}
              type="button"
              style={spot(area, width, height)}
              aria-label={areaName(area, index)}
              title={areaName(area, index)}
              onClick={() => onArea(area.action, index)}
            />
          ))}
        </div>
      )}
      <div class="rich-menu-bar">
        <button type="button" class="icon" aria-label={words.showKeyboard} onClick={onKeyboard}><Icon name="keyboard" /></button>
        <button type="button" class="rich-menu-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {menu.chatBarText} <span aria-hidden="true">{open ? '▾' : '▴'}</span>
        </button>
      </div>
    </div>
  );
}

function spot({ bounds }: RichMenuArea, width: number, height: number) {
  const share = (part: number, whole: number) => `${(part / whole) * 100}%`;
  return {
    left: share(bounds.x, width),
    top: share(bounds.y, height),
    width: share(bounds.width, width),
    height: share(bounds.height, height),
  };
}

function areaName({ action }: RichMenuArea, index: number): string {
  return action.label ?? action.displayText ?? action.text ?? action.uri ?? words.richMenuArea(index + 1);
}
