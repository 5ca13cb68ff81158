// Puts each code to work below itself, so that none is shown that was never run. Scripts in it stay asleep: this page has loaded the one there is.
for (const code of document.querySelectorAll('.way code')) {
  const place = document.createElement('div');
  place.className = 'live';
  place.innerHTML = code.textContent;
  // What browsers do with a shadow root in the markup of a page.
  for (const template of place.querySelectorAll('template[shadowrootmode]')) {
    const root = template.parentElement.attachShadow({ mode: template.getAttribute('shadowrootmode') });
    root.append(document.importNode(template.content, true));
    template.remove();
  }
  code.parentElement.after(place);
}
