const shapes = {
  back: 'M15 4l-8 8 8 8',
  more: 'M12 5v.01M12 12v.01M12 19v.01',
  plus: 'M12 5v14M5 12h14',
  menu: 'M4 6h16M4 12h16M4 18h16',
  keyboard: 'M3 6h18v12H3zM7 10v.01M12 10v.01M17 10v.01M7 14.5h10',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 10v.01M15.5 10v.01M8 14.5c2 2.4 6 2.4 8 0',
  send: 'M4 12l16-8-5 16-3.5-6.5z',
  close: 'M6 6l12 12M18 6L6 18',
  outside: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  reload: 'M19.5 9A8 8 0 1 0 20 13.5M20 4v5h-5',
  dots: 'M5 12v.01M12 12v.01M19 12v.01',
} as const;

/** A line drawing in the colour of the text around it; the button it stands in carries the words. */
export function Icon({ name }: { name: keyof typeof shapes }) {
  return (
    <svg class="drawn" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
