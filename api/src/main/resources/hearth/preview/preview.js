/* The page around a preview: shows a round as it comes, and asks for another. It decides nothing. */
const lookEvery = 700;
const part = id => document.getElementById(id);
const made = (name, text) => Object.assign(document.createElement(name), { textContent: text });

let round;

const column = ({ name, address }) => {
  const section = made("section", "");
  const frame = Object.assign(document.createElement("iframe"), { title: `What ${name} sees`, src: address });
  section.append(made("h2", name), frame);
  return section;
};

/** "folder/file:12: Sentence. (E5)": first what to do, then where. */
const flaw = line => {
  const [, where, at, sentence] = line.match(/^(.*?):(\d+): (.*)$/) ?? [undefined, "", "", line];
  const item = made("li", sentence);
  item.append(made("span", where === "" ? "" : `${where}, line ${at}`));
  return item;
};

const show = scene => {
  round = scene.round;
  const flawed = scene.mend.length > 0;
  part("title").textContent = flawed ? "Not yet" : scene.title;
  document.title = flawed ? "Preview" : `Preview: ${scene.title}`;
  part("mend").hidden = !flawed;
  part("mend").querySelector("ul").replaceChildren(...scene.mend.map(flaw));
  part("columns").replaceChildren(...scene.columns.map(column));
  part("wishes").hidden = flawed;
  wish("alone").hidden = scene.alone || !scene.mayBeAlone;
  wish("together").hidden = !scene.alone;
};

const wish = name => document.querySelector(`[data-wish="${name}"]`);

const look = async () => {
  try {
    const scene = await (await fetch("/preview/scene", { cache: "no-store" })).json();
    if (scene.round !== round) show(scene);
    part("word").textContent = "";
  } catch {
    part("word").textContent = "The preview isn't running just now. Start it again and this page goes on by itself.";
  }
  setTimeout(look, lookEvery);
};

for (const button of document.querySelectorAll("[data-wish]"))
  button.addEventListener("click", () =>
    fetch(`/preview/${button.dataset.wish}`, { method: "POST", headers: { "Hearth-Client": "1" } }).catch(() => undefined),
  );

look();
