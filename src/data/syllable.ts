/** Whether a word is spelled as a Vietnamese syllable can be: tells real text from letters broken on the way. */

const onsets = 'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ');

const rhymes = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y ych yêm yên yêng yêt yêu ynh yt',
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot',
    'ô ôc ôi ôm ôn ông ôông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uâc uân uâng uât uây uc uê uêch uên uênh uêu ui um un ung uơ uôc uôi uôm uôn uông uôt up ut',
    'uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
    'ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  ].flatMap((row) => row.split(' ')),
);

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** After a final stop only these two tones exist. */
const stopTones = /[\u0301\u0323]/;

/** Either place of the tone mark counts: `hòa` and `hoà`. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const marks = parts.match(tones) ?? [];
  if (marks.length > 1) return false;
  const base = parts.replace(tones, '').normalize('NFC');
  const rhyme = rhymeOf(base);
  if (rhyme === null) return false;
  return !/(?:c|ch|p|t)$/.test(rhyme) || stopTones.test(marks[0] ?? '');
}

function rhymeOf(base: string): string | null {
  if (rhymes.has(base)) return base;
  for (const onset of onsets) {
    if (!base.startsWith(onset)) continue;
    const rest = base.slice(onset.length);
    if (rhymes.has(rest)) return rest;
  }
  // «gì», «giêng»: the i is shared by both halves.
  return base.startsWith('gi') && rhymes.has(base.slice(1)) ? base.slice(1) : null;
}
