type Table = Readonly<Record<string, string>>;

const spacings: Table = { none: '0', xs: '2px', sm: '4px', md: '8px', lg: '12px', xl: '16px', xxl: '20px' };
const borders: Table = { none: '0', light: '0.5px', normal: '1px', medium: '2px', 'semi-bold': '3px', bold: '4px' };
const letters: Table = {
  xxs: '11px', xs: '13px', sm: '14px', md: '16px', lg: '19px', xl: '22px',
  xxl: '29px', '3xl': '35px', '4xl': '48px', '5xl': '74px',
};
const images: Table = {
  xxs: '40px', xs: '60px', sm: '80px', md: '100px', lg: '120px', xl: '140px',
  xxl: '160px', '3xl': '180px', '4xl': '200px', '5xl': '220px', full: '100%',
};
const bubbles: Table = {
  nano: '120px', micro: '160px', deca: '220px', hecto: '241px', kilo: '260px', mega: '300px', giga: '386px',
};

const measured = /^-?\d+(\.\d+)?(px|%)$/;

/** A token of `table`, or a measure such as 12px or 40%; anything else has no effect, as in LINE. */
function lookUp(table: Table, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const key = value.toLowerCase();
  return Object.hasOwn(table, key) ? table[key] : measured.test(key) ? key : undefined;
}

/** margin, spacing, padding, offset and corner radius: none, xs..xxl, px or %. */
export const spacing = (value: string | undefined) => lookUp(spacings, value);

/** borderWidth: none, light..bold or px. */
export const borderWidth = (value: string | undefined) => lookUp(borders, value);

/** Size of text, spans and icons: xxs..5xl or px; md when missing. It follows the person's letters only when told to. */
export function letterSize(value: string | undefined, scaling?: boolean): string {
  const size = lookUp(letters, value) ?? letters['md']!;
  return scaling ? `calc(${size} * var(--letters))` : size;
}

/** Width of an image: xxs..5xl, full, px or %; md when missing. */
export const imageSize = (value: string | undefined) => lookUp(images, value) ?? images['md']!;

/** Width of a bubble: nano..giga; mega when missing. */
export const bubbleWidth = (value: string | undefined) => lookUp(bubbles, value) ?? bubbles['mega']!;

/** "20:13" as a CSS aspect ratio; 1:1 when missing or out of LINE's bounds. */
export function aspectRatio(value: string | undefined): string {
  const parts = /^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(value ?? '');
  if (!parts || Number(parts[1]) <= 0 || Number(parts[2]) <= 0) return '1 / 1';
  return `${parts[1]} / ${parts[2]}`;
}
