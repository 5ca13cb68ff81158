// Puts each code to work below itself, so that none is shown that was never run. Scripts in it stay asleep: this page has loaded the one there is.
for (const code of document.querySelectorAll('.way code')) {
  const place = document.createElement('div');
  place.className = 'live';
  // What browsers do with a shadow root in the markup of a page, but not in markup that a script writes.
  place.innerHTML = code.textContent.replace(' shadowrootmode=', ' data-mode=');
  for (const template of place.querySelectorAll('template[data-mode]')) {
    const root = template.parentElement.attachShadow({ mode: template.dataset.mode });
    root.append(document.importNode(template.content, true));
    template.remove();
  }
  code.parentElement.after(place);
}
