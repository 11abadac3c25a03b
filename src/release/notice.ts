// Runs in a frozen edition, for ever: asks the live site whether a newer edition or a correction exists, and says so.
// Without script, or where it may not ask, the line above with its link stays. What it reads of `/v/editions.json`
// (`version`) and of `/corrections.json` (`charts`, `text`) must keep its name.

const box = document.querySelector<HTMLElement>('.frozen');
const { version, live, chart, known, lang = 'vi', newer } = box?.dataset ?? {};
const news = box?.querySelector('[role=status]');

async function ask<T>(path: string): Promise<T[]> {
  const response = await fetch(live + path);
  return response.ok ? response.json() : [];
}

function tell(text: string): void {
  const line = document.createElement('p');
  line.textContent = text;
  news?.append(line);
}

ask<{ version: string }>('v/editions.json')
  .then((editions) => {
    const last = editions.at(-1)?.version;
    if (last && last !== version) tell(`${newer} ${last}.`);
  })
  .catch(() => {});

ask<{ charts: string[]; text: Record<string, string> }>('corrections.json')
  .then((all) => {
    const ours = all.filter(({ charts }) => !chart || charts.includes(chart));
    for (const { text } of ours.slice(0, ours.length - Number(known))) tell(text[lang] ?? '');
  })
  .catch(() => {});

export {};
