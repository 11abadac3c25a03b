/** A text that is formatted in parts, as a cell shows it. */
import { isOn, unescaped } from './xml.ts';

export interface RichText {
  /** Without what is struck through, unless all of it is; raised and lowered digits as ¹ and ₁. */
  text: string;
  /** The parts that are struck through, where others are not. */
  struck: string;
  allStruck: boolean;
  /** Raised or lowered letters that no plain text can show. */
  shifted: string;
}

interface Run {
  text: string;
  struck: boolean;
  shift: 'superscript' | 'subscript' | null;
}

const plain = '0123456789+-=()';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾';
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';

/** Gathers `<r>`, `<rPr>` and `<t>`, in a shared string as in a cell; the readings printed above some scripts are left out. */
export class RichTextReader {
  #runs: Run[] = [];
  #run: Run = { text: '', struck: false, shift: null };
  #reading = false;
  #inText = false;

  open(name: string, { val }: Record<string, string>): void {
    if (name === 'r') this.#run = { text: '', struck: false, shift: null };
    else if (name === 'rPh') this.#reading = true;
    else if (name === 'strike') this.#run.struck = isOn(val ?? '1');
    else if (name === 'vertAlign') this.#run.shift = val === 'superscript' || val === 'subscript' ? val : null;
    else if (name === 't') {
      this.#inText = !this.#reading;
      this.#run = { ...this.#run, text: '' };
    }
  }

  text(value: string): void {
    if (this.#inText) this.#run.text += value;
  }

  close(name: string): void {
    if (name === 't' && this.#inText) this.#runs.push(this.#run);
    if (name === 't') this.#inText = false;
    if (name === 'r') this.#run = { text: '', struck: false, shift: null };
    if (name === 'rPh') this.#reading = false;
  }

  /** What was gathered since the last time. */
  take(): RichText {
    const runs = this.#runs.map((run) => ({ ...run, text: unescaped(run.text) })).filter(({ text }) => text !== '');
    this.#runs = [];
    return richText(runs);
  }
}

function richText(runs: readonly Run[]): RichText {
  const filled = runs.filter(({ text }) => text.trim() !== '');
  const allStruck = filled.length > 0 && filled.every(({ struck }) => struck);
  // Where all of a text is raised, nothing stands on another line than the rest.
  const oneLine = filled.every(({ shift }) => shift === filled[0]?.shift);
  const shown = runs
    .filter(({ struck }) => allStruck || !struck)
    .map((run) => (oneLine ? { ...run, shift: null } : run))
    .map((run) => ({ ...run, text: shifted(run) }));
  return {
    text: shown.map(({ text }) => text).join(''),
    struck: allStruck ? '' : joined(runs.filter(({ struck }) => struck)),
    allStruck,
    shifted: joined(shown.filter(({ shift, text }) => shift !== null && /[^\s⁰¹²³⁴-⁾₀-₎]/u.test(text))),
  };
}

const joined = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join(' … ');

function shifted({ text, shift }: Run): string {
  if (shift === null) return text;
  const signs = shift === 'superscript' ? raised : lowered;
  return [...text].map((letter) => [...signs][plain.indexOf(letter)] ?? letter).join('');
}
