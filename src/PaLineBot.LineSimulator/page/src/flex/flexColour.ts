import type { FlexGradient } from './FlexTypes';

const hex = /^#([0-9a-f]{6}|[0-9a-f]{8})$/i;

/** LINE takes #RRGGBB and #RRGGBBAA only; anything else has no effect. */
export function colour(value: string | undefined): string | undefined {
  return value !== undefined && hex.test(value) ? value : undefined;
}

/** The CSS for a linearGradient background, or undefined when a colour in it is not one. */
export function gradient(value: FlexGradient | undefined): string | undefined {
  if (!value) return undefined;
  const start = colour(value.startColor);
  const end = colour(value.endColor);
  if (!start || !end || !/^\d+(\.\d+)?deg$/.test(value.angle)) return undefined;
  const centre = colour(value.centerColor);
  const middle = centre ? `, ${centre} ${value.centerPosition ?? '50%'}` : '';
  return `linear-gradient(${value.angle}, ${start}${middle}, ${end})`;
}
