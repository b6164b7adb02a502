// Small comforts on top of pages that work without them: copying of digests, citations and addresses.
for (const line of document.querySelectorAll('.copyable')) {
  if (!navigator.clipboard) break;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button plain small';
  button.textContent = line.dataset.copy;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  said.className = 'copied';
  const words = line.querySelector('.citation, .code');
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(words.textContent.trim());
    said.textContent = line.dataset.copied;
  });
  line.append(' ', button, ' ', said);
}
