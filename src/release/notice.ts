// Runs in a frozen edition, for ever: asks the live site whether a newer edition or a correction exists, and says so.
// Without script, or where it may not ask, the line above with its link stays. What it reads of `/v/editions.json`
// (`version`) and of `/corrections.json` (`charts`, `text`) must keep its name.

const box = document.querySelector<HTMLElement>('.frozen');
const { version, live, chart, known, lang = 'vi', newer } = box?.dataset ?? {};
const news = box?.querySelector('[role=status]');

async function ask<T>(path: string): Promise<T[]> {
  try {
    const response = await fetch(live + path);
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}

function tell(text: string): void {
  const line = document.createElement('p');
  line.textContent = text;
  news?.append(line);
}

const [editions, corrections] = await Promise.all([
  ask<{ version: string }>('v/editions.json'),
  ask<{ charts: string[]; text: Record<string, string> }>('corrections.json'),
]);
const last = editions.at(-1)?.version;
if (last && last !== version) tell(`${newer} ${last}.`);
const ours = corrections.filter(({ charts }) => !chart || charts.includes(chart));
for (const { text } of ours.slice(0, Math.max(0, ours.length - Number(known)))) tell(text[lang] ?? '');

export {};
