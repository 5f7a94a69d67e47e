const holdMs = 500;

/** Handlers for "held for half a second, or right-clicked". */
export function longPress(act: () => void) {
  let timer = 0;
  const stop = () => clearTimeout(timer);
  return {
    onContextMenu: (event: MouseEvent) => { event.preventDefault(); stop(); act(); },
    onTouchStart: () => { stop(); timer = window.setTimeout(act, holdMs); },
    onTouchEnd: stop,
    onTouchMove: stop,
  };
}
