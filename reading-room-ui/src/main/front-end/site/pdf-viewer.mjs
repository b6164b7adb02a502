// Shows a PDF page by page on a canvas. Without this script the page offers the original and its text.
const root = document.getElementById('pdf');
const viewer = root.dataset.viewer;
const sheet = root.querySelector('.pdf-sheet');
const bar = root.querySelector('.pdf-bar');
const number = root.querySelector('.pdf-number');
const state = root.querySelector('.pdf-state');
const zoomShown = root.querySelector('.pdf-zoom');
const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];
const MOST_PIXELS = 16_000_000;

let pdf;
let page = 1;
let zoom = ZOOMS.indexOf(1);
let drawing = 0;
let task;

function say(text) {
  state.textContent = text;
}

async function draw() {
  const mine = ++drawing;
  task?.cancel();
  const sheetOfPaper = await pdf.getPage(page);
  if (mine !== drawing) return;
  const wide = sheet.clientWidth - 2;
  const fitting = Math.max(wide, 240) / sheetOfPaper.getViewport({ scale: 1 }).width;
  const scale = Math.min(fitting, 1.6) * ZOOMS[zoom];
  const shown = sheetOfPaper.getViewport({ scale });
  const dense = Math.min(window.devicePixelRatio || 1, Math.sqrt(MOST_PIXELS / (shown.width * shown.height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(shown.width * dense);
  canvas.height = Math.floor(shown.height * dense);
  canvas.style.width = `${Math.floor(shown.width)}px`;
  canvas.style.height = `${Math.floor(shown.height)}px`;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', root.dataset.page.replace('{0}', page));
  task = sheetOfPaper.render({ canvas, viewport: sheetOfPaper.getViewport({ scale: scale * dense }) });
  try {
    await task.promise;
  } catch (stopped) {
    if (stopped.name === 'RenderingCancelledException') return;
    throw stopped;
  }
  if (mine !== drawing) return;
  sheet.replaceChildren(canvas);
  number.value = page;
  zoomShown.textContent = `${ZOOMS[zoom] * 100}%`;
  mark();
  root.dataset.shown = page;
  say(`${root.dataset.page.replace('{0}', page)} / ${pdf.numPages}`);
}

function mark() {
  const off = {
    previous: page <= 1,
    next: page >= pdf.numPages,
    smaller: zoom <= 0,
    larger: zoom >= ZOOMS.length - 1,
  };
  for (const [what, is] of Object.entries(off)) {
    // Not `disabled`: that would take the focus away from who presses the button.
    bar.querySelector(`[data-do=${what}]`).setAttribute('aria-disabled', is);
  }
}

function turnTo(wanted) {
  const turned = Math.min(Math.max(Math.trunc(wanted) || 1, 1), pdf.numPages);
  if (turned === page) {
    number.value = page;
    return;
  }
  page = turned;
  sheet.scrollTo(0, 0);
  draw().catch(fail);
}

function zoomTo(wanted) {
  const zoomed = Math.min(Math.max(wanted, 0), ZOOMS.length - 1);
  if (zoomed === zoom) return;
  zoom = zoomed;
  draw().catch(fail);
}

const ACTS = {
  previous: () => turnTo(page - 1),
  next: () => turnTo(page + 1),
  smaller: () => zoomTo(zoom - 1),
  larger: () => zoomTo(zoom + 1),
};
const KEYS = { PageUp: 'previous', PageDown: 'next', '-': 'smaller', '+': 'larger', '=': 'larger' };

function fail(why) {
  say(root.dataset.failed);
  bar.hidden = true;
  sheet.hidden = true;
  root.querySelector('.pdf-plain').hidden = false;
  console.warn(`The document could not be shown: ${why.name}`);
}

async function open() {
  say(root.dataset.loading);
  const library = await import(`${viewer}pdf.min.mjs`);
  library.GlobalWorkerOptions.workerSrc = `${viewer}pdf.worker.min.mjs`;
  pdf = await library.getDocument({
    url: root.dataset.file,
    cMapUrl: `${viewer}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${viewer}standard_fonts/`,
    wasmUrl: `${viewer}wasm/`,
    iccUrl: `${viewer}iccs/`,
    isEvalSupported: false,
    enableXfa: false,
  }).promise;
  root.querySelector('.pdf-plain').hidden = true;
  bar.hidden = false;
  sheet.hidden = false;
  root.querySelector('.pdf-count').textContent = pdf.numPages;
  number.max = pdf.numPages;
  bar.addEventListener('click', (event) => ACTS[event.target.closest('[data-do]')?.dataset.do]?.());
  number.addEventListener('change', () => turnTo(number.value));
  sheet.addEventListener('keydown', (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key];
    if (act) {
      event.preventDefault();
      ACTS[act]();
    }
  });
  let settled;
  let width = window.innerWidth;
  window.addEventListener('resize', () => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    clearTimeout(settled);
    settled = setTimeout(() => draw().catch(fail), 150);
  });
  await draw();
}

open().catch(fail);
