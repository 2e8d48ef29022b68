// Reads a page aloud where the browser can. The button is hidden until then.
const button = document.querySelector('[data-listen]');
const part = document.getElementById('read-aloud');
const voice = window.speechSynthesis;

// Short pieces: long ones break off in some browsers.
const pieces = () =>
  [...part.querySelectorAll('h1, h2, p, li')]
    .filter((one) => !one.querySelector('p, li'))
    .map((one) => one.textContent);

const say = (words) => {
  const piece = new SpeechSynthesisUtterance(words);
  piece.lang = document.documentElement.lang;
  return piece;
};

const rest = () => {
  voice.cancel();
  button.textContent = button.dataset.listen;
};

const read = () => {
  const all = pieces().map(say);
  all.at(-1)?.addEventListener('end', rest);
  for (const piece of all) voice.speak(piece);
  button.textContent = button.dataset.stop;
};

if (button && part && voice) {
  button.hidden = false;
  button.addEventListener('click', () => (voice.speaking ? rest() : read()));
  addEventListener('pagehide', rest);
}
