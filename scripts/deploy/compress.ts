/** Writes a `.br` and a `.gz` beside every text file of `dist/`, for a server that sends them as they are. */
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [folder = 'dist'] = process.argv.slice(2);
const text = /\.(bib|css|csv|html|js|json|ris|svg|txt|xml)$/;

let before = 0;
let after = 0;
let count = 0;
for (const path of globSync('**', { cwd: folder })
  .filter((path) => text.test(path))
  .sort()) {
  const file = `${folder}/${path}`;
  if (!statSync(file).isFile()) continue;
  const plain = readFileSync(file);
  const brotli = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } });
  const gzip = gzipSync(plain, { level: 9 });
  if (brotli.length >= plain.length || gzip.length >= plain.length) continue;
  writeFileSync(`${file}.br`, brotli);
  writeFileSync(`${file}.gz`, gzip);
  before += plain.length;
  after += brotli.length;
  count += 1;
}
console.log(`${count} files in ${folder}/: ${before} bytes, ${after} after brotli`);
