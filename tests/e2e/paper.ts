import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line of text on a printed page. */
export interface Line {
  text: string;
  /** The roles of the elements that it is in, as the PDF is tagged, the innermost last: `H2`, `TD` … */
  roles: string[];
  /** Points from the top of the sheet to its base line. */
  y: number;
  /** Points. */
  size: number;
}

/** A sheet of a PDF; all in points. */
export interface Sheet {
  width: number;
  height: number;
  /** From the top down. */
  lines: Line[];
  /** How far down the sheet the lowest mark stands, be it text or drawing. */
  ink: number;
}

/** What pdf.js gives no type. */
interface Canvases {
  create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}

interface Tagged {
  role?: string;
  children?: Tagged[];
  id?: string;
}

/** The sheets of a PDF. Lines have roles only where it is tagged. */
export async function sheets(pdf: Buffer): Promise<Sheet[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const all: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const { width, height } = viewport;
    const roles = rolesOf((await page.getStructTree()) as Tagged);

    const lines: Line[] = [];
    const open: string[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop();
        else open.push(item.id ?? '');
      } else if (item.str.trim()) {
        const y = height - (item.transform[5] as number);
        lines.push({ text: item.str, roles: roles.get(open.findLast(Boolean) ?? '') ?? [], y, size: item.height });
      }
    }

    const canvases = document.canvasFactory as Canvases;
    const { canvas, context } = canvases.create(Math.ceil(width), Math.ceil(height));
    await page.render({ canvas, canvasContext: context, viewport }).promise;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    // A tenth of black and more.
    const last = data.findLastIndex((value, index) => index % 4 < 3 && value < 230);
    all.push({ width, height, lines: lines.sort((a, b) => a.y - b.y), ink: Math.ceil(last / 4 / canvas.width) });
  }
  await document.destroy();
  return all;
}

/** The roles of each piece of content of a page, by its id. */
function rolesOf(node: Tagged | null, above: string[] = []): Map<string, string[]> {
  const roles = node?.role ? [...above, node.role] : above;
  return new Map([
    ...(node?.id ? [[node.id, above] as const] : []),
    ...(node?.children ?? []).flatMap((child) => [...rolesOf(child, roles)]),
  ]);
}
