/** What the style of a cell does to what it shows. */
import { builtInFormat } from './number-format.ts';
import { isOn, parse } from './xml.ts';

export interface Style {
  /** The code of its number format. */
  format: string;
  struck: boolean;
}

export const plainStyle: Style = { format: 'General', struck: false };

/** The styles by the index that cells name. */
export function readStyles(xml: string): Style[] {
  const codes = new Map<string, string>();
  const struckFonts: boolean[] = [];
  const styles: Style[] = [];
  let part = '';
  parse(xml, {
    open(name, { numFmtId = '0', fontId = '0', formatCode, val }) {
      if (name === 'fonts' || name === 'cellXfs') part = name;
      else if (name === 'numFmt' && formatCode !== undefined) codes.set(numFmtId, formatCode);
      else if (name === 'font' && part === 'fonts') struckFonts.push(false);
      else if (name === 'strike' && part === 'fonts') struckFonts[struckFonts.length - 1] = isOn(val ?? '1');
      else if (name === 'xf' && part === 'cellXfs') {
        const format = codes.get(numFmtId) ?? builtInFormat(Number(numFmtId));
        styles.push({ format, struck: struckFonts[Number(fontId)] ?? false });
      }
    },
    close(name) {
      if (name === part) part = '';
    },
  });
  return styles;
}
