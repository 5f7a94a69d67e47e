const paths = {
  back: 'M15 5l-7 7 7 7',
  list: 'M4 6h16M4 12h16M4 18h16',
  tick: 'M5 13l4 4L19 7',
  close: 'M6 6l12 12M18 6L6 18',
  undo: 'M9 14l-5-5 5-5M4 9h10a6 6 0 0 1 0 12h-3',
  next: 'M9 5l7 7-7 7',
  pen: 'M4 20l4-1L19 8l-3-3L5 16zM14 7l3 3',
  check: 'M4 6h16v14H4zM8 12l3 3 6-6',
  people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M17 14c2.500 0 4 2 4 5',
  photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.500 9.500h.01',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2',
  warn: 'M12 4l9 16H3zM12 10v4M12 17h.01',
};

export type IconName = keyof typeof paths;

/** A drawn sign beside words; never the only sign, so screen readers skip it. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="sign" viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
