/** Reads XML piece by piece, whatever prefixes its names have. */
import { Parser } from 'saxen';

interface Hooks {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** Throws on what is no XML. */
export function parse(xml: string, { open, text, close }: Hooks): void {
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    if (!open) return;
    const read = Object.entries(attributes()).map(([key, value]) => [local(key), decode(value)] as const);
    open(local(name), Object.fromEntries(read));
  });
  parser.on('text', (value, decode) => text?.(decode(value)));
  parser.on('cdata', (value) => text?.(value));
  parser.on('closeTag', (name) => close?.(local(name)));
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(xml);
}

/** Whether an element such as `<strike/>` or an attribute such as `hidden="1"` says yes. */
export const isOn = (value: string | undefined): boolean => value !== undefined && value !== '0' && value !== 'false';

/** What XML cannot hold is written `_x000D_` in a workbook. */
export const unescaped = (value: string): string =>
  value.replace(/_x([\da-f]{4})_/gi, (_, point) => String.fromCharCode(Number.parseInt(point, 16)));
