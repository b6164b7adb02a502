// Offers open records while a request is being written. The next step of the page offers them without this.
const form = document.querySelector('#asking[data-offers]');
const wants = form?.elements.namedItem('wants');
if (wants) {
  const STOPPED_TYPING = 500;
  const FEWEST_LETTERS = 2;
  const MOST_LETTERS = 500;
  // Below what is being typed, so that it does not move away from under the hands.
  const place = document.createElement('div');
  place.setAttribute('aria-live', 'polite');
  wants.closest('.field').after(place);
  const typed = () => wants.value.trim().slice(0, MOST_LETTERS);
  let waiting;
  let asking = new AbortController();
  let asked = typed();

  const show = (markup) => {
    document.querySelector('.offered')?.remove();
    // This server's own markup, in which everything is escaped; the page allows no script within it.
    const part = new DOMParser().parseFromString(markup, 'text/html');
    place.replaceChildren(...part.body.childNodes);
  };

  const offer = async () => {
    const words = typed();
    if (words === asked) return;
    asked = words;
    asking.abort();
    if (words.length < FEWEST_LETTERS) {
      show('');
      return;
    }
    asking = new AbortController();
    try {
      // In the body, for an address is written into logs.
      const body = new URLSearchParams({ wants: words });
      const answer = await fetch(form.dataset.offers, { method: 'POST', body, signal: asking.signal });
      if (answer.ok) show(await answer.text());
    } catch {
      // The line is down, or more was typed meanwhile: the page goes on without, and asks again at the next word.
      if (asked === words) asked = '';
    }
  };

  wants.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(offer, STOPPED_TYPING);
  });
}
